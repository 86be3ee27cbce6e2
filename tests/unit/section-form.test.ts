import { createFormControl } from 'react-hook-form';
import { describe, expect, test } from 'vitest';
import { sectionResolver } from '@/components/wizard/form/section-resolver';
import { emptyAssessment } from '@/lib/assessment/schema';

/** A form over the conversation, as the page has it, with some fields filled in otherwise. */
function formWith(typed: Record<string, unknown>) {
  const values = { ...emptyAssessment().communication, ...typed };
  const form = createFormControl({ defaultValues: values, resolver: sectionResolver('communication') });
  for (const name of Object.keys(typed)) form.register(name as 'meetingPlace');
  return form;
}

const placeOf = (length: number) => ({ meetingPlace: 'x'.repeat(length) });

/** Form library, its bridge and our schema come from three hands: together they have to say what is wrong, and where. */
describe('a form over a section', () => {
  test('accepts what the schema accepts, and hands it on as it is', async () => {
    const typed = { ...placeOf(120), meetingDate: '2027-05-05' };
    const form = formWith(typed);
    expect(await form.trigger()).toBe(true);
    let handedOn: object = {};
    await form.handleSubmit((values) => void (handedOn = values))();
    expect(handedOn).toEqual({ ...emptyAssessment().communication, ...typed });
  });

  test('tells of a text that is too long how long it may be', async () => {
    const form = formWith({ ...placeOf(121), contactName: 'Ratna' });
    expect(await form.trigger()).toBe(false);
    expect(form.getFieldState('meetingPlace').error).toMatchObject({ type: 'too_big', message: '120' });
    expect(form.getFieldState('contactName').error).toBeUndefined();
  });

  test('refuses a date that is none', async () => {
    const form = formWith({ meetingDate: '0202-05-05' });
    expect(await form.trigger()).toBe(false);
    expect(form.getFieldState('meetingDate').error?.type).toBe('custom');
  });

  test('forgets a complaint once it is put right', async () => {
    const form = formWith(placeOf(121));
    await form.trigger();
    form.setValue('meetingPlace', 'x'.repeat(120));
    expect(await form.trigger()).toBe(true);
    expect(form.getFieldState('meetingPlace').error).toBeUndefined();
  });
});
