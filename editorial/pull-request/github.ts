/** A comment on a pull request, on the whole or on a line. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly user: { readonly type: string } | null;
  readonly path?: string;
  readonly line?: number | null;
}

export interface PullRequest {
  readonly number: number;
  readonly head: { readonly sha: string };
}

/** What is needed of GitHub to comment on a pull request. */
export interface GitHub {
  /** Open pull requests from a branch, `owner:branch`. */
  pullRequestsFrom(head: string): Promise<readonly PullRequest[]>;
  /** The number of the artefact of that name that a run left, if there is one. */
  artefactOf(run: string, name: string): Promise<number | undefined>;
  comments(pull: number): Promise<readonly Comment[]>;
  lineComments(pull: number): Promise<readonly Comment[]>;
  addComment(pull: number, body: string): Promise<void>;
  changeComment(id: number, body: string): Promise<void>;
  /** Comments on lines of a file; `false` where the pull request doesn't touch them. */
  addLineComment(pull: number, comment: LineComment): Promise<boolean>;
}

export interface LineComment {
  readonly commit: string;
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly body: string;
}

/** Pages of a list are read up to here; nobody reads a pull request with more comments. */
const mostPages = 10;
const pageSize = 100;

/**
 * GitHub's REST API for one repository.
 *
 * @param repository `owner/name`
 */
export function gitHub(repository: string, token: string, api = 'https://api.github.com'): GitHub {
  const ask = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(`${api}/repos/${repository}/${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok && response.status !== 422)
      throw new Error(`GitHub answered ${method} ${path} with ${response.status}: ${await response.text()}`);
    return response;
  };
  const list = async <T>(path: string): Promise<T[]> => {
    const found: T[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const part = (await (await ask('GET', `${path}per_page=${pageSize}&page=${page}`)).json()) as T[];
      found.push(...part);
      if (part.length < pageSize) break;
    }
    return found;
  };
  return {
    pullRequestsFrom: (head) => list(`pulls?state=open&head=${encodeURIComponent(head)}&`),
    artefactOf: async (run, name) => {
      const response = await ask(
        'GET',
        `actions/runs/${encodeURIComponent(run)}/artifacts?name=${encodeURIComponent(name)}`,
      );
      const { artifacts } = (await response.json()) as { artifacts: { id: number; expired: boolean }[] };
      return artifacts.find(({ expired }) => !expired)?.id;
    },
    comments: (pull) => list(`issues/${pull}/comments?`),
    lineComments: (pull) => list(`pulls/${pull}/comments?`),
    addComment: async (pull, body) => {
      await ask('POST', `issues/${pull}/comments`, { body });
    },
    changeComment: async (id, body) => {
      await ask('PATCH', `issues/comments/${id}`, { body });
    },
    addLineComment: async (pull, { commit, path, from, to, body }) => {
      const lines = from === to ? { line: to } : { start_line: from, start_side: 'RIGHT', line: to };
      const given = { commit_id: commit, path, side: 'RIGHT', ...lines, body };
      return (await ask('POST', `pulls/${pull}/comments`, given)).ok;
    },
  };
}
