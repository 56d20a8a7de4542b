import fc from 'fast-check';

/** Properties draw the same cases in every run, so that a run says something about the code alone; FC_SEED draws others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_261_122) });
