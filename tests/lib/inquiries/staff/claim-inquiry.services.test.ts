import { describe, expect, test } from 'vitest';
import { provider } from '#content/provider/provider.ts';
import { checkAudit } from '#lib/inquiries/staff/check-audit.ts';
import { claimInquiry, releaseInquiry } from '#lib/inquiries/staff/claim-inquiry.ts';
import { setStatus } from '#lib/inquiries/staff/set-status.ts';
import { acceptInquiry } from '#lib/inquiries/store/accept-inquiry.ts';
import { openDatabase } from '#lib/inquiries/store/open-database.ts';
import { aNewInquiry } from '#tests/support/a-new-inquiry.ts';
import { aStorePlace, removePostgresAfterwards, storeKinds } from '#tests/support/a-store.ts';

removePostgresAfterwards();

const now = new Date('2026-11-24T15:00:00Z');
const robin = { actor: 'Robin', now };
const kim = { actor: 'Kim', now };

describe.each(storeKinds)('an inquiry in %s', (kind) => {
  async function twoOnOne() {
    const place = await aStorePlace(kind);
    const [one, other] = [await openDatabase(place), await openDatabase(place)];
    const inquiry = aNewInquiry({ created_at: now.getTime(), delete_at: now.getTime() + 90 * 86_400_000 });
    await acceptInquiry(one, inquiry, ['inbox']);
    const close = async () => {
      await one.destroy();
      await other.destroy();
    };
    return { one, other, reference: inquiry.reference, close };
  }

  test('is claimed by one of two who ask at once, and the other is told by whom', async () => {
    const { one, other, reference, close } = await twoOnOne();
    const outcomes = await Promise.all([
      claimInquiry(one, reference, robin),
      claimInquiry(other, reference, kim),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = outcomes[0].ok ? 'Robin' : 'Kim';
    expect(outcomes).toContainEqual({ ok: false, reason: 'taken', by: winner });
    expect(await releaseInquiry(one, reference, kim)).toMatchObject({ changed: true, before: winner });
    expect(await claimInquiry(one, 'AA3-AA3-AA3', kim)).toEqual({ ok: false, reason: 'unknown' });
    expect(await checkAudit(one)).toMatchObject({ whole: true, head: { position: 2 } });
    await close();
  });

  test('is marked answered once by two who answer at once, and its deletion is brought forward', async () => {
    const { one, other, reference, close } = await twoOnOne();
    const outcomes = await Promise.all([
      setStatus(one, reference, 'answer', provider, robin),
      setStatus(other, reference, 'answer', provider, kim),
    ]);
    expect(outcomes.filter((outcome) => outcome?.changed === true)).toHaveLength(1);
    const row = await one.selectFrom('inquiry').selectAll().executeTakeFirstOrThrow();
    const deleteAt = now.getTime() + provider.retentionDays.answered * 86_400_000;
    expect(row).toMatchObject({ status: 'answered', answered_at: now.getTime(), delete_at: deleteAt });
    expect(await claimInquiry(one, reference, kim)).toEqual({ ok: false, reason: 'not-open' });
    expect(await checkAudit(one)).toMatchObject({ whole: true, head: { position: 1 } });
    await close();
  });
});
