import * as z from 'zod/mini'

declare const codeSourceIdBrand: unique symbol
/** ID of a code source, made only by the decoder. Its shape is not documented and is not parsed. */
export type CodeSourceId = string & { readonly [codeSourceIdBrand]: true }

export type Accessibility = 'PRIVATE' | 'PUBLIC'

/** A code source as PAI stores it, without its token. */
export interface CodeSource {
  readonly id: CodeSourceId
  readonly workspaceId: string
  readonly displayName: string
  readonly description: string
  readonly codeRepo: string
  readonly codeRepoUserName: string | null
  readonly codeBranch: string | null
  readonly codeCommit: string | null
  /** With one trailing slash. */
  readonly mountPath: string
  /** Null where the answer has no such field: it is younger than the API. */
  readonly cloneType: number | null
  readonly accessibility: Accessibility
  /** ISO 8601, UTC. */
  readonly createdAt: string
  /** How the stored token compares with the one that is wanted; `unknown` where the answer shows stars instead. */
  readonly token: 'same' | 'different' | 'absent' | 'unknown'
}

const text = z.nullish(z.string())
const count = z.nullish(z.union([z.number(), z.pipe(z.string(), z.transform(Number))]))
const code = z.pipe(z.union([z.string(), z.number()]), z.transform(String))
const Item = z.object({
  CodeSourceId: z.string().check(z.minLength(1)),
  WorkspaceId: z.nullish(code),
  DisplayName: text,
  Description: text,
  CodeRepo: text,
  CodeRepoUserName: text,
  CodeRepoAccessToken: text,
  CodeBranch: text,
  CodeCommit: text,
  MountPath: text,
  CloneType: count,
  Accessibility: text,
  GmtCreateTime: text,
})

/** Decodes one item; the stored token is compared with `token` here and goes no further. */
export function codeSourceSchema(token: string | null) {
  return z.pipe(
    Item,
    z.transform(
      (item): CodeSource => ({
        id: item.CodeSourceId as CodeSourceId,
        workspaceId: item.WorkspaceId ?? '',
        displayName: item.DisplayName ?? '',
        description: item.Description ?? '',
        codeRepo: item.CodeRepo ?? '',
        codeRepoUserName: item.CodeRepoUserName || null,
        codeBranch: item.CodeBranch || null,
        codeCommit: item.CodeCommit || null,
        mountPath: `${(item.MountPath ?? '').replace(/(?<!\/)\/+$/, '')}/`,
        cloneType: item.CloneType ?? null,
        accessibility: item.Accessibility?.toUpperCase() === 'PUBLIC' ? 'PUBLIC' : 'PRIVATE',
        createdAt: item.GmtCreateTime ?? '',
        token: compareTokens(item.CodeRepoAccessToken, token),
      }),
    ),
  )
}

/**
 * A server may hide the token (`****`) or a part of it: that says nothing about which one is stored. An answer without
 * one is that of a source that has none; nothing in it would tell a server that leaves all tokens out. Where none is
 * wanted, whatever is stored is right.
 */
function compareTokens(stored: string | null | undefined, wanted: string | null): CodeSource['token'] {
  if (wanted === null) return 'same'
  if (!stored) return 'absent'
  if (/\*{3}|•{3}|x{4}|\.{3}/i.test(stored)) return stored === wanted ? 'same' : 'unknown'
  return stored === wanted ? 'same' : 'different'
}

/**
 * A page that says that there is nothing: how an empty list is sent is not documented, and some servers leave it out. Only
 * the first one has to say that there is nothing at all: behind the last item the whole list may have some.
 */
function nothingOn(page: number) {
  const TotalCount = page === 1 ? z.literal([0, '0']) : z.union([z.number(), z.string()])
  return z.pipe(
    z.object({ CodeSources: z.nullish(z.null()), Workspaces: z.nullish(z.null()), TotalCount }),
    z.transform(() => ({ CodeSources: [], Workspaces: [], TotalCount: 0 })),
  )
}

/** One page of ListCodeSources. */
export function pageSchema(token: string | null, page: number) {
  return z.union([z.object({ CodeSources: z.array(codeSourceSchema(token)), TotalCount: count }), nothingOn(page)])
}

export const Created = z.object({ CodeSourceId: z.string().check(z.minLength(1)), RequestId: text })

/** A workspace, without the people in it. */
export const Workspace = z.object({
  WorkspaceId: code,
  WorkspaceName: text,
  DisplayName: text,
  Status: text,
})

/** One page of ListWorkspaces. */
export function workspacePageSchema(page: number) {
  return z.union([z.object({ Workspaces: z.array(Workspace), TotalCount: count }), nothingOn(page)])
}
