/**
 * The shortest text that is masked. What is masked becomes `***` wherever it occurs, and the runner drops a job output
 * that contains it: a `main`, an ID or a boolean must never be hidden because somebody used it as a password.
 */
const shortestSecret = 6
/** A derived form is looked for inside of other texts, where a few characters meet by chance. */
const shortestForm = 8

/**
 * Makes every text that has to be kept out of the log for one secret: itself, each line of it, and the forms in which they
 * travel: URL-encoded, in a form, in JSON, in base64, also behind a user name and a colon as in Basic authentication. The
 * runner of GitHub makes most of them by itself, others that run workflows do not. Empty for a text that is too short.
 */
export function makeMasks(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/)
  const texts = [secret, ...lines].map((text) => text.trim()).filter((text) => text.length >= shortestSecret)
  const forms = texts.flatMap(formsOf).filter((form) => form.length >= shortestForm)
  return [...new Set([...texts, ...forms])]
}

function formsOf(text: string): string[] {
  const encoded = encodeURIComponent(text.toWellFormed())
  const base64 = [0, 1, 2].map((shift) => encodeShifted(text, shift))
  return [
    encoded,
    encoded.replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
    new URLSearchParams([['', text]]).toString().slice(1),
    JSON.stringify(text).slice(1, -1),
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
  ]
}

/** The base64 digits that this text alone decides when `shift` bytes, modulo three, come before it, whatever follows. */
function encodeShifted(text: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)])
  return bytes.toString('base64').slice(Math.ceil((shift * 8) / 6), Math.floor((bytes.length * 8) / 6))
}
