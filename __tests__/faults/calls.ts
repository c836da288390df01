/** What a run is about that makes a call. */
export type SceneName =
  | 'register'
  | 'sign in'
  | 'find workspace'
  | 'publish'
  | 'update'
  | 'prune'
  | 'plan'
  | 'resolve a tag'
  | 'look at a mirror'
  | 'relay'
  | 'git'
  | 'move LFS'

/** One kind of call that the step makes. */
export interface CallClass {
  readonly title: string
  /** Its name in the emulator. */
  readonly call: string
  readonly scene: SceneName
  /** Whether a run to which nothing happens makes it more than once. */
  readonly again: boolean
  /** Which file of tests takes it: they run side by side. */
  readonly part: 'api' | 'mirror' | 'git'
}

const make = <S extends SceneName, C extends string>(
  part: CallClass['part'],
  scene: S,
  call: C,
  title: string,
  again = false,
) => ({ part, scene, call, title, again })

/** Every kind of call. */
export const calls = [
  make('api', 'sign in', 'github.oidc', "Asking GitHub for the job's OIDC token"),
  make('api', 'sign in', 'sts.assume', 'Assuming the role at STS'),
  make('api', 'find workspace', 'pai.list-workspaces', 'Looking for the workspace'),
  make('api', 'register', 'pai.list', 'Listing code sources', true),
  make('api', 'register', 'pai.create', 'Creating the code source'),
  make('api', 'publish', 'pai.get', 'Reading a code source'),
  make('api', 'publish', 'pai.publish', 'Publishing the code source'),
  make('api', 'update', 'pai.update', 'Updating the code source'),
  make('api', 'prune', 'pai.delete', 'Deleting an older code source'),
  make('api', 'plan', 'codeup.organizations', 'Finding the Codeup organization'),
  make('api', 'plan', 'codeup.namespace.organization', 'Reading the namespace of the organization'),
  make('api', 'plan', 'codeup.user', 'Reading the owner of the Codeup token'),
  make('api', 'plan', 'codeup.clone-username', 'Reading the HTTPS clone account'),
  make('mirror', 'look at a mirror', 'codeup.repository.get', 'Looking for the repository on Codeup'),
  make('api', 'resolve a tag', 'github.git.upload-pack', 'Reading refs on GitHub'),
  make('mirror', 'relay', 'codeup.repository.create', 'Creating the repository on Codeup'),
  make('mirror', 'look at a mirror', 'codeup.git.refs.receive-pack', 'Reading what the mirror holds'),
  make('mirror', 'relay', 'github.git.upload-pack', 'Relay: fetching the pack from GitHub'),
  make('mirror', 'relay', 'codeup.git.receive-pack', 'Relay: pushing the pack to the mirror'),
  make('mirror', 'look at a mirror', 'codeup.git.upload-pack', 'Reading the mirror back with the credentials for PAI'),
  make('mirror', 'look at a mirror', 'github.rest.contents', 'Looking at the root folder on GitHub'),
  make('mirror', 'move LFS', 'codeup.lfs.batch', 'LFS: asking the mirror what it lacks'),
  make('mirror', 'move LFS', 'github.lfs.batch', 'LFS: asking GitHub for an object'),
  make('mirror', 'move LFS', 'github.store.download', 'LFS: downloading an object'),
  make('mirror', 'move LFS', 'codeup.lfs.upload', 'LFS: uploading an object'),
  make('git', 'git', 'github.git.refs.upload-pack', 'git: asking GitHub for its refs'),
  make('git', 'git', 'github.git.upload-pack', 'git: fetching from GitHub', true),
  make('git', 'git', 'codeup.git.refs.receive-pack', 'git: asking the mirror for its refs'),
  make('git', 'git', 'codeup.git.receive-pack', 'git: pushing to the mirror', true),
] as const satisfies readonly CallClass[]
