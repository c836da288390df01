import { defineConfig } from 'vitest/config'

// `@actions/languageservice` imports JSON without an import attribute, which Node refuses and Vite does not.
const server = { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } }

export default defineConfig({
  logLevel: 'error',
  test: {
    // End-to-end tests wait more than they compute.
    maxWorkers: '100%',
    reporters: ['default', './scripts/count-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/**/*.system.test.ts'],
          server,
        },
      },
      {
        test: {
          name: 'system',
          include: ['__tests__/**/*.system.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          server,
        },
      },
    ],
  },
})
