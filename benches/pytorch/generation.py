"""A greedy continuation in PyTorch for each line of the input, with a cache of keys and values; prints its milliseconds and
the last token.

    python3 generation.py FOLDER

FOLDER holds `case.json` and `weights.safetensors`, as `cargo bench --bench generation -- FOLDER` writes them.
"""

import json
import pathlib
import sys
import time

import torch

from transformer import Transformer, answer_lines, load_weights

folder = pathlib.Path(sys.argv[1])
case = json.loads((folder / "case.json").read_text())
torch.set_num_threads(case["threads"])
prompt = torch.tensor([case["prompt"]])
positions = prompt.shape[1] + case["tokens"]
model = Transformer(load_weights(folder / "weights.safetensors"), case["nhead"], positions).eval()


@torch.inference_mode()
def generate():
    start = time.perf_counter()
    caches = [{"batch": 1} for _ in model.blocks]
    hidden, seen = model.hidden(prompt, 0, caches), prompt.shape[1]
    token = model.logits(hidden[:, -1]).argmax(-1)
    for _ in range(case["tokens"] - 1):
        hidden = model.hidden(token[:, None], seen, caches)
        seen += 1
        token = model.logits(hidden[:, -1]).argmax(-1)
    return f"{(time.perf_counter() - start) * 1e3} {token.item()}"


answer_lines(generate)
