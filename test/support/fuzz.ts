import fc from "fast-check";

/**
 * Imported by every test that lets fast-check make its inputs. The same inputs in every run, so that
 * a change is judged by what it changed; `FUZZ_SEED=$RANDOM npm test` looks further.
 */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 20_241_210) });
