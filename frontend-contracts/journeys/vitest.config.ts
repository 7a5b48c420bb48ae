import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By folder and name. Those of `3-alone` move everybody's clock or kill a node: nothing goes beside them, and what comes after counts days with `dayFromToday`. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => a.moduleId.localeCompare(b.moduleId))
  }
}

export default defineConfig({
  test: {
    include: ['journeys/**/*.journey.ts'],
    environment: 'node',
    fileParallelism: false, // one after the other; `./qd test` walks 1-people and 2-list beside each other, in a process each
    isolate: false, // one browser, one set of papers
    sequence: { shuffle: false, sequencer: InOrder },
    testTimeout: 120_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
    reporters: ['verbose'],
  },
})
