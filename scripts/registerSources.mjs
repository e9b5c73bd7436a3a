import { register } from 'node:module'
import process from 'node:process'

/**
 * The editor's packages choose between their builds with an `await` at the top of each file, and those files
 * import each other. Node then waits for ever at times, and ends with code 13 and not a word. Named by
 * condition, the build is chosen without waiting.
 */
const CHOOSE_BUILD = `export const resolve = (specifier, context, next) =>
  /^@?lexical(\\/|$)/.test(specifier)
    ? next(specifier, { ...context, conditions: ['production', ...context.conditions] })
    : next(specifier, context)`

/** From here on this process can import the TypeScript sources as they are. */
export async function registerSources() {
  const { register: registerTypeScript } = await import('tsx/esm/api')
  registerTypeScript()
  register(`data:text/javascript,${encodeURIComponent(CHOOSE_BUILD)}`)
}

/**
 * Ends the process with one message when settings are wrong. The configuration reads them while it is being
 * imported, where an error would come out as a stack of calls.
 */
export async function checkEnvironment() {
  const { EnvironmentError, readEnv } = await import('../src/env.ts')
  try {
    readEnv()
  } catch (problem) {
    if (!(problem instanceof EnvironmentError)) throw problem
    console.error(`\n${problem.message}`)
    process.exit(1)
  }
}
