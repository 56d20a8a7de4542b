import { allPages, breachclock } from '../../functions/client/client.ts';

const client = breachclock({ url: 'http://127.0.0.1:8787', key: process.env.KEY ?? '' });
for await (const duty of allPages((cursor) =>
  client.GET('/v1/law', { params: { query: { jurisdiction: 'US-MO', ...cursor } } }),
))
  console.log(duty.dutyId);
