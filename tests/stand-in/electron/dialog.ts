import { evaluate } from '../browser/evaluate.ts';
import type { Stage } from '../stage.ts';
import type { BrowserWindowFake } from './browser-window.ts';

type Options = Readonly<Record<string, unknown>>;

/** `dialog`: answers come from the notebook, or, when a person is there, from prompts in the page. */
export class DialogFake {
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async showOpenDialog(window: BrowserWindowFake, options: Options) {
    this.#stage.notebook.dialogs.push({ kind: 'open', options });
    const given =
      this.#stage.notebook.nextAnswer('open')?.paths ??
      (await this.#typed(window, `${String(options['title'])}\n\nType the full path:`, ''));
    return { canceled: given.length === 0, filePaths: [...given] };
  }

  async showSaveDialog(window: BrowserWindowFake, options: Options) {
    this.#stage.notebook.dialogs.push({ kind: 'save', options });
    const start = options['defaultPath'];
    const answer = this.#stage.notebook.nextAnswer('save')?.path;
    const [filePath = ''] = answer
      ? [answer]
      : await this.#typed(
          window,
          `${String(options['title'])}\n\nType the full path:`,
          typeof start === 'string' ? start : '',
        );
    return { canceled: filePath === '', filePath };
  }

  async showMessageBox(window: BrowserWindowFake, options: Options) {
    this.#stage.notebook.dialogs.push({ kind: 'message', options });
    const answer = this.#stage.notebook.nextAnswer('message');
    if (answer) return { response: answer.button, checkboxChecked: false };
    const cancel = Number(options['cancelId'] ?? 0);
    const agreed = await this.#agreed(
      window,
      `${String(options['message'])}\n\n${String(options['detail'])}`,
    );
    return { response: agreed ? 1 : cancel, checkboxChecked: false };
  }

  showErrorBox(title: string, content: string): void {
    this.#stage.notebook.dialogs.push({ kind: 'error', options: { title, content } });
    if (this.#stage.headed) process.stderr.write(`${title}\n${content}\n`);
  }

  async #typed(window: BrowserWindowFake, question: string, start: string): Promise<string[]> {
    const typed = await this.#asked(window, 'prompt', question, start);
    return typeof typed === 'string' && typed !== '' ? [typed] : [];
  }

  async #agreed(window: BrowserWindowFake, question: string): Promise<boolean> {
    return (await this.#asked(window, 'confirm', question)) === true;
  }

  /** Asks the person in front of the page; nobody is asked where nobody is. */
  async #asked(window: BrowserWindowFake, how: string, ...words: string[]): Promise<unknown> {
    const tab = this.#stage.headed ? window.webContents.shownIn() : undefined;
    if (!tab) return undefined;
    return evaluate(tab.devtools, `${how}(${words.map((word) => JSON.stringify(word)).join()})`);
  }
}
