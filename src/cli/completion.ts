import type { Command } from 'commander'
import { print } from './output.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** `demarche completion`: a script that completes commands and options in a shell. */
export function register(program: Command): void {
  program
    .command('completion')
    .summary('print a completion script for bash, zsh or fish')
    .argument('<shell>', SHELLS.join(', '))
    .addHelpText('after', '\nExample:\n  source <(demarche completion bash)')
    .action(async (shell: string, _options: unknown, command: Command) => {
      const write = SCRIPTS[shell as (typeof SHELLS)[number]]
      if (!write) return command.error(`error: no completion for ${shell}; there is ${SHELLS.join(', ')}`)
      const words = program.commands.map(c => ({
        name: c.name(),
        about: c.summary(),
        flags: c.options.map(o => o.long ?? ''),
      }))
      return print(write(words))
    })
}

type Word = { name: string; about: string; flags: string[] }

const SCRIPTS: Record<(typeof SHELLS)[number], (words: Word[]) => string> = {
  bash: words => `_demarche() {
  local current="\${COMP_WORDS[COMP_CWORD]}" flags=""
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${words.map(w => w.name).join(' ')}" -- "$current")); return; fi
  case "\${COMP_WORDS[1]}" in
${words.map(w => `    ${w.name}) flags="${w.flags.join(' ')}" ;;`).join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$flags --help" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _demarche demarche
`,
  zsh: words => `#compdef demarche
_demarche() {
  if (( CURRENT == 2 )); then
    local -a commands=(${words.map(w => `'${w.name}:${w.about.replaceAll("'", '')}'`).join(' ')})
    _describe command commands
    return
  fi
  case $words[2] in
${words.map(w => `    ${w.name}) compadd -- ${w.flags.join(' ')} --help ;;`).join('\n')}
  esac
  _files
}
compdef _demarche demarche
`,
  fish: words =>
    words
      .flatMap(w => [
        `complete -c demarche -n __fish_use_subcommand -a ${w.name} -d '${w.about.replaceAll("'", '')}'`,
        ...w.flags.map(
          f => `complete -c demarche -n '__fish_seen_subcommand_from ${w.name}' -l ${f.replace(/^--/, '')}`,
        ),
      ])
      .join('\n') + '\n',
}
