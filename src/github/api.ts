/** The one thing of Octokit that is needed. */
export interface Octokit {
  request(route: string, parameters: Record<string, string | number>): Promise<{ data: unknown }>
}

/** A repository of the REST API; Octokit is loaded when it is first asked. */
export interface Api {
  readonly owner: string
  readonly repo: string
  createOctokit(): Promise<Octokit>
}
