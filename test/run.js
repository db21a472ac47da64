// Runs every test and ends with the one line "N passed, N failed". Arguments go to vitest: npm test -- test/model
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'demarche-test-'))
const report = join(folder, 'report.json')
const vitest = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs')
const run = spawn(
  process.execPath,
  [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
run.on('close', code => {
  process.exitCode = code ?? 1
  try {
    const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const failed = testResults.reduce(
      (n, file) =>
        n +
        (file.assertionResults.filter(test => test.status === 'failed').length || (file.status === 'failed' ? 1 : 0)),
      0,
    )
    const skipped = numPendingTests + numTodoTests
    process.stdout.write(`${numPassedTests} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}\n`)
    if (failed) process.exitCode = 1
  } catch {
    process.stdout.write('0 passed, 1 failed\n')
    process.exitCode = 1
  }
  rmSync(folder, { recursive: true, force: true })
})
