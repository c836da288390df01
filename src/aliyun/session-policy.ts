/** What a run does that needs a right of its own. */
export interface Needs {
  /** Anything is made, changed or deleted: false for a dry run. */
  readonly writes: boolean
  readonly publishes: boolean
  /** The workspace was given by its name. */
  readonly resolvesWorkspace: boolean
}

/**
 * Makes the inline policy that narrows a session to what this run does ("session policy", RAM; at most 2,048 characters).
 * Code sources know no resource-level rights. Deleting is needed by every run that creates: it removes its own duplicate.
 */
export function makeSessionPolicy(needs: Needs): string {
  const actions = [
    'paicodesource:ListCodeSources',
    'paicodesource:GetCodeSource',
    'paiworkspace:GetWorkspace',
    ...(needs.resolvesWorkspace ? ['paiworkspace:ListWorkspaces'] : []),
    ...(needs.writes
      ? ['paicodesource:CreateCodeSource', 'paicodesource:UpdateCodeSource', 'paicodesource:DeleteCodeSource']
      : []),
    ...(needs.writes && needs.publishes ? ['paicodesource:PublishCodeSource'] : []),
  ]
  return JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] })
}
