"""A training step in PyTorch with each batch, for each line of the input; prints the milliseconds and the last loss.

    python3 step.py FOLDER

FOLDER holds `case.json` and `weights.safetensors`, as `cargo bench --bench step -- NAME FOLDER` writes them.
"""

import itertools
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
longest = max(len(sequence["ids"]) for sequence in case["sequences"])
model = Transformer(load_weights(folder / "weights.safetensors"), case["nhead"], longest)
optimizer = torch.optim.AdamW(model.parameters(), **case["adamw"])


def rectangle(sequences):
    """As people pad: every sequence as long as the longest of the batch; what does not count is left out of the loss."""
    longest = max(len(sequence["ids"]) for sequence in sequences)
    tokens = torch.zeros(len(sequences), longest, dtype=torch.long)
    targets = torch.full((len(sequences), longest - 1), -100)
    for index, sequence in enumerate(sequences):
        ids, target_start = torch.tensor(sequence["ids"]), sequence["target_start"]
        tokens[index, : len(ids)] = ids
        targets[index, target_start - 1 : len(ids) - 1] = ids[target_start:]
    targets = targets.flatten()
    return tokens, targets, targets >= 0


def step(tokens, targets, counted):
    hidden = model.hidden(tokens[:, :-1]).flatten(0, 1)[counted]
    loss = F.cross_entropy(model.logits(hidden), targets[counted])
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), case["clip_norm"])
    optimizer.step()
    return loss.item()


# The first round, which is not timed, has the batches of the other side, so that the losses can be compared.
rounds = itertools.chain([case["first_batches"]], itertools.repeat(case["batches"]))


def train():
    batches = next(rounds)
    start = time.perf_counter()
    for batch in batches:
        value = step(*rectangle([case["sequences"][member] for member in batch]))
    return f"{(time.perf_counter() - start) * 1e3} {value}"


answer_lines(train)
