"""A training step in PyTorch for each line of the input; prints its milliseconds and its loss.

    python3 step.py FOLDER

FOLDER holds `case.json` and `weights.safetensors`, as `cargo bench --bench step -- NAME FOLDER` writes them.
"""

import json
import pathlib
import sys
import time

import torch
import torch.nn.functional as F

from transformer import Transformer, answer_lines, load_weights

folder = pathlib.Path(sys.argv[1])
case = json.loads((folder / "case.json").read_text())
torch.set_num_threads(case["threads"])
longest = max(len(row) for row in case["rows"])
model = Transformer(load_weights(folder / "weights.safetensors"), case["nhead"], longest)
optimizer = torch.optim.AdamW(model.parameters(), **case["adamw"])

# As people pad: every sequence as long as the longest, and what does not count is left out of the loss.
tokens = torch.zeros(len(case["rows"]), longest, dtype=torch.long)
targets = torch.full((len(case["rows"]), longest - 1), -100)
for index, row in enumerate(case["rows"]):
    tokens[index, : len(row)] = torch.tensor(row)
    targets[index, case["code_start"] - 1 : len(row) - 1] = torch.tensor(row[case["code_start"] :])
counted = targets.flatten() >= 0


def step():
    start = time.perf_counter()
    hidden = model.hidden(tokens[:, :-1]).flatten(0, 1)[counted]
    loss = F.cross_entropy(model.logits(hidden), targets.flatten()[counted])
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), case["clip_norm"])
    optimizer.step()
    value = loss.item()
    return f"{(time.perf_counter() - start) * 1e3} {value}"


answer_lines(step)
