import type { Fault } from '../../emulator/faults.ts'

/** A kind of fault that a call may meet. */
export interface FaultClass {
  readonly title: string
  readonly fault: Fault
  /** `api`: it changes JSON or is said in it, which means nothing to git. `git`: tried on the processes of git, too. */
  readonly where: 'api' | 'http' | 'git'
}

const make = <F extends Fault>(fault: F, title: string, where: FaultClass['where'] = 'http') => ({
  fault,
  title,
  where,
})

/** Every kind of fault: the classifier's table, and what was seen of the services beside it. */
export const faults = [
  make('throttle', "throttled in the service's own way: 400 `Throttling.User`, or 429"),
  make('status:429', '429'),
  make('status:500', '500, nothing done'),
  make('status:503', '503, nothing done', 'git'),
  make('after-commit:500', '500, and the work is done'),
  make('html:502', '502 with an HTML page'),
  make('xml-error', '503 with an XML body', 'api'),
  make('reset-before', 'reset, nothing done', 'git'),
  make('reset-after-commit', 'reset, and the work is done', 'git'),
  make('late-commit:12000', 'reset, and the work is done 12 s later'),
  make('close', 'the connection ends without an answer'),
  make('hang', 'no answer at all', 'git'),
  make('truncate', 'half of the body, then the end of the connection', 'git'),
  make('stall', 'half of the body, then nothing'),
  make('drip', 'the body, a byte every 100 ms'),
  make('split', 'the body, a byte at a time'),
  make('halve', 'half of the body, with its length'),
  make('empty', '204, and the work is done'),
  make('plain', 'the right body as `text/plain`'),
  make('gzip', 'the right body, compressed'),
  make('html:200', '200 with an HTML page'),
  make('drift:extra', 'JSON with a field that nobody knows', 'api'),
  make('drift:missing', 'JSON without its fields', 'api'),
  make('drift:null', 'JSON with nulls for its values', 'api'),
  make('drift:swap', 'JSON with strings for numbers, and numbers for strings', 'api'),
  make('redirect', '307 to another origin', 'git'),
  make('endless', 'a body without an end'),
  make('big-header', 'a header of 64 KiB'),
  make('not-http', 'something that is not HTTP'),
  make('status:400', '400, refused'),
  make('status:401', '401, refused'),
  make('status:403', '403, refused', 'git'),
  make('nonce-used', '400 `SignatureNonceUsed`', 'api'),
  make('date-refused', '400 `InvalidTimeStamp.Expired`', 'api'),
] as const satisfies readonly FaultClass[]
