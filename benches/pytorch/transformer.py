"""The network of the crate `model` in PyTorch, written as its users write it: the other side of the comparisons.

It needs `torch` and installs nothing.
"""

import json
import math
import struct
import sys

import torch
import torch.nn.functional as F

EPSILON = 1e-5
ROTARY_BASE = 10_000.0


def load_weights(path):
    """The tensors of a safetensors file, by name, in single precision."""
    with open(path, "rb") as file:
        content = file.read()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    types = {"F32": torch.float32, "F16": torch.float16}
    weights = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        start, end = (8 + length + offset for offset in entry["data_offsets"])
        values = torch.frombuffer(bytearray(content[start:end]), dtype=types[entry["dtype"]])
        weights[name] = values.reshape(entry["shape"]).float()
    return weights


def rotate(x, cos, sin):
    """Turns each pair (x[i], x[i + half]) by its position's angle."""
    first, second = x.chunk(2, dim=-1)
    return torch.cat((first * cos - second * sin, second * cos + first * sin), dim=-1)


def convolve(x, taps, before=None):
    """Each position and a weighted sum of it and those before it, channel by channel."""
    reach = taps.shape[0] - 1
    seen = F.pad(x, (0, 0, reach, 0)) if before is None else torch.cat((before, x), dim=1)
    mixed = F.conv1d(seen.transpose(1, 2), taps.flip(0).T.unsqueeze(1), groups=x.shape[-1])
    return x + mixed.transpose(1, 2), seen[:, -reach:]


class Block(torch.nn.Module):
    def __init__(self, weights, prefix, heads):
        super().__init__()
        self.heads = heads

        def linear(name):
            weight = weights[prefix + name + ".weight"]
            layer = torch.nn.Linear(*weight.shape, bias=False)
            layer.weight.data = weight.T.contiguous()
            return layer

        def norm(name):
            gamma = weights[prefix + name + ".gamma"]
            layer = torch.nn.RMSNorm(gamma.shape[0], eps=EPSILON)
            layer.weight.data = gamma
            return layer

        self.attention_norm = norm("attention_norm")
        self.feed_forward_norm = norm("feed_forward_norm")
        self.attention_taps = torch.nn.Parameter(weights[prefix + "attention_convolution.taps"])
        self.feed_forward_taps = torch.nn.Parameter(
            weights[prefix + "feed_forward_convolution.taps"]
        )
        self.query_key_value = linear("attention.query_key_value")
        self.output = linear("attention.output")
        self.gate_up = linear("feed_forward.gate_up")
        self.down = linear("feed_forward.down")

    def forward(self, x, cos, sin, cache=None):
        batch, positions, width = x.shape
        cache = {} if cache is None else cache
        mixed, cache["to_attention"] = convolve(
            self.attention_norm(x), self.attention_taps, cache.get("to_attention")
        )
        query, key, value = (
            part.view(batch, positions, self.heads, width // self.heads).transpose(1, 2)
            for part in self.query_key_value(mixed).chunk(3, dim=-1)
        )
        query, key = rotate(query, cos, sin), rotate(key, cos, sin)
        if "keys" in cache:
            key = torch.cat((cache["keys"], key), dim=2)
            value = torch.cat((cache["values"], value), dim=2)
        cache["keys"], cache["values"] = key, value
        attended = F.scaled_dot_product_attention(query, key, value, is_causal=positions > 1)
        x = x + self.output(attended.transpose(1, 2).reshape(batch, positions, width))
        mixed, cache["to_feed_forward"] = convolve(
            self.feed_forward_norm(x), self.feed_forward_taps, cache.get("to_feed_forward")
        )
        gate, up = self.gate_up(mixed).chunk(2, dim=-1)
        return x + self.down(F.silu(gate) * up)


class Transformer(torch.nn.Module):
    def __init__(self, weights, heads, positions):
        super().__init__()
        self.embedding = torch.nn.Parameter(weights["embedding"])
        width = self.embedding.shape[1]
        layers = 1 + max(int(name.split(".")[1]) for name in weights if name.startswith("blocks."))
        self.blocks = torch.nn.ModuleList(
            Block(weights, f"blocks.{layer}.", heads) for layer in range(layers)
        )
        self.norm = torch.nn.RMSNorm(width, eps=EPSILON)
        self.norm.weight.data = weights["norm.gamma"]
        pairs = torch.arange(0, width // heads, 2).float()
        frequencies = torch.exp(-math.log(ROTARY_BASE) * pairs / (width // heads))
        angles = torch.arange(positions).float()[:, None] * frequencies
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)

    def hidden(self, tokens, start=0, caches=None):
        x = F.embedding(tokens, self.embedding)
        places = slice(start, start + tokens.shape[1])
        for layer, block in enumerate(self.blocks):
            x = block(x, self.cos[places], self.sin[places], caches and caches[layer])
        return self.norm(x)

    def logits(self, hidden):
        return hidden @ self.embedding.T


def answer_lines(step):
    """Calls `step` for each line of the input, and prints what it returns; the other side waits for it."""
    print("ready", flush=True)
    for _ in sys.stdin:
        print(step(), flush=True)
