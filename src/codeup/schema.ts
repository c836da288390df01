import * as z from 'zod/mini'

const text = z.nullish(z.string())
/** IDs arrive as numbers in some calls and as strings in others. */
const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String))

export const User = z.object({ id })
export const Organizations = z.array(z.object({ id, name: text }))
export const Namespace = z.object({ id, path: text, fullPath: text, pathWithNamespace: text })
export const CloneAccount = z.object({ httpsCloneUsername: z.string().check(z.regex(/^\P{Cc}+$/u)) })
export const Branch = z.object({ protected: z.nullish(z.boolean()) })

/** A repository: creation answers without clone URL, default branch and push right, a read by ID has them. */
export const Repository = z.object({
  id,
  httpUrlToRepo: text,
  webUrl: text,
  description: text,
  defaultBranch: text,
  createdAt: text,
  archived: z.nullish(z.boolean()),
  allowPush: z.nullish(z.boolean()),
  /** Clone control is on; `enableCloneDownloadControl` beside it says only that the edition has it. */
  openCloneDownloadControl: z.nullish(z.boolean()),
})
