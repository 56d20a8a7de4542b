import { expect, it } from 'vitest';
import recorded from '../../functions/http/openapi/examples.gen.json' with { type: 'json' };
import { statusOf } from '../../functions/http/openapi/operation.ts';
import { exampleKey, recordedOf } from '../../functions/http/openapi/recorded.ts';
import { checkAnswer } from './checkAnswer.ts';
import { carryOut } from './exampleWorld.ts';
import { operations } from './schemas.ts';

const examples = operations.flatMap((operation) =>
  operation.examples.map((example) => [exampleKey(operation.id, example.name), operation, example] as const),
);

it.each(examples)(
  '%s does what it says, and the app still answers so (npm run openapi renews it)',
  async (_, operation, example) => {
    const done = await carryOut(operations, operation, example);
    expect(done.response.status).toBe(statusOf(operation, example));
    await checkAnswer(done.sent, done.response);
    expect(recordedOf(operation.id, example.name)).toEqual(done.recorded);
  },
);

it('no other examples are recorded', () => {
  expect(Object.keys(recorded).sort()).toEqual(examples.map(([key]) => key).sort());
});
