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
  /** What the step does when it goes wrong. */
  readonly does: string
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
  does: string,
  again = false,
) => ({ part, scene, call, title, does, again })

/** Every kind of call. */
export const calls = [
  make(
    'api',
    'sign in',
    'github.oidc',
    "Asking GitHub for the job's OIDC token",
    'Asked again while it passes; a job without a token cannot sign in.',
  ),
  make(
    'api',
    'sign in',
    'sts.assume',
    'Assuming the role at STS',
    'Asked again; a session that was issued and lost costs nothing.',
  ),
  make('api', 'find workspace', 'pai.list-workspaces', 'Looking for the workspace', 'A read: asked again.'),
  make(
    'api',
    'register',
    'pai.list',
    'Listing code sources',
    'A read: asked again, signed anew each time. It comes before the creation, after it, and decides every doubt.',
    true,
  ),
  make(
    'api',
    'register',
    'pai.create',
    'Creating the code source',
    'Sent once. After an unknown outcome the step looks for 8 s, then sends the same signed bytes again; what was refused is not repeated.',
  ),
  make('api', 'publish', 'pai.get', 'Reading a code source', 'A read: asked again.'),
  make(
    'api',
    'publish',
    'pai.publish',
    'Publishing the code source',
    'Publishing twice does no harm: asked again, and read back.',
  ),
  make(
    'api',
    'update',
    'pai.update',
    'Updating the code source',
    'The full set of fields: asked again, and read back.',
  ),
  make(
    'api',
    'prune',
    'pai.delete',
    'Deleting an older code source',
    'Deleting twice does no harm: asked again. What stays is named in a warning and does not fail the step.',
  ),
  make('api', 'plan', 'codeup.organizations', 'Finding the Codeup organization', 'A read: asked again.'),
  make(
    'api',
    'plan',
    'codeup.namespace.organization',
    'Reading the namespace of the organization',
    'A read: asked again.',
  ),
  make('api', 'plan', 'codeup.user', 'Reading the owner of the Codeup token', 'A read: asked again.'),
  make('api', 'plan', 'codeup.clone-username', 'Reading the HTTPS clone account', 'A read: asked again.'),
  make(
    'mirror',
    'look at a mirror',
    'codeup.repository.get',
    'Looking for the repository on Codeup',
    'A read: asked again.',
  ),
  make(
    'api',
    'resolve a tag',
    'github.git.upload-pack',
    'Reading refs on GitHub',
    'A read: asked again; a server without protocol v2 is asked in the old way.',
  ),
  make(
    'mirror',
    'relay',
    'codeup.repository.create',
    'Creating the repository on Codeup',
    'The path is its natural key: after any doubt the step looks, adopts what is there, else posts again, three times at most.',
  ),
  make(
    'mirror',
    'look at a mirror',
    'codeup.git.refs.receive-pack',
    'Reading what the mirror holds',
    'A read: asked again.',
  ),
  make(
    'mirror',
    'relay',
    'github.git.upload-pack',
    'Relay: fetching the pack from GitHub',
    'The pack is fetched again, three times at most; what does not speak protocol v2 is left to git.',
  ),
  make(
    'mirror',
    'relay',
    'codeup.git.receive-pack',
    'Relay: pushing the pack to the mirror',
    'After an unknown outcome the refs are read before anything is pushed again. Once it is sent, the mirror may think as long as it likes: `timeout` ends it.',
  ),
  make(
    'mirror',
    'look at a mirror',
    'codeup.git.upload-pack',
    'Reading the mirror back with the credentials for PAI',
    'A read: asked again; a server without protocol v2 is asked in the old way.',
  ),
  make(
    'mirror',
    'look at a mirror',
    'github.rest.contents',
    'Looking at the root folder on GitHub',
    'It only tells whether LFS and submodules are used: the step goes on without, and says so in the log.',
  ),
  make(
    'mirror',
    'move LFS',
    'codeup.lfs.batch',
    'LFS: asking the mirror what it lacks',
    'Asked again. Here with `lfs: true`; with `auto` what is missing is the warning `W_LFS`.',
  ),
  make(
    'mirror',
    'move LFS',
    'github.lfs.batch',
    'LFS: asking GitHub for an object',
    'Asked again. Here with `lfs: true`; with `auto` what is missing is the warning `W_LFS`.',
  ),
  make(
    'mirror',
    'move LFS',
    'github.store.download',
    'LFS: downloading an object',
    'Checked by its hash; after a fault GitHub is asked anew, three times at most.',
  ),
  make(
    'mirror',
    'move LFS',
    'codeup.lfs.upload',
    'LFS: uploading an object',
    'After an unknown outcome the mirror is asked what it lacks. Once it is sent, the server may think as long as it likes.',
  ),
  make(
    'git',
    'git',
    'github.git.refs.upload-pack',
    'git: asking GitHub for its refs',
    'git is started again. It has no time limit of its own: `timeout` ends it.',
  ),
  make(
    'git',
    'git',
    'github.git.upload-pack',
    'git: fetching from GitHub',
    'git is started again. It has no time limit of its own: `timeout` ends it.',
    true,
  ),
  make(
    'git',
    'git',
    'codeup.git.refs.receive-pack',
    'git: asking the mirror for its refs',
    'git is started again, after the refs were read.',
  ),
  make(
    'git',
    'git',
    'codeup.git.receive-pack',
    'git: pushing to the mirror',
    'The refs are read before git is started again.',
    true,
  ),
] as const satisfies readonly CallClass[]
