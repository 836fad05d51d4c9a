//! The model card: what a person should know before using a model.

use burn::module::Module;
use model::{ShaderModel, Writes};
use report::Best;

use crate::config::TaskConfig;
use crate::preparation::Preparation;

/// The text of `MODEL_CARD.md`; the weights were chosen by `best`, and training started from those whose SHA-256 is
/// `initial`, or from drawn ones.
#[must_use]
pub fn write(
    task: &TaskConfig,
    preparation: &Preparation,
    trained: &ShaderModel,
    best: &Best,
    initial: Option<&str>,
) -> String {
    let data = match (&task.synthesis.count, &task.dataset.train_path) {
        (Some(count), _) if preparation.shares.is_some() => {
            format!("of {count} composed examples, fewer of what the first model knew")
        }
        (Some(count), _) => format!("of {count} composed examples"),
        (None, Some(path)) => path.clone(),
        (None, None) => "the examples embedded in tiny-agent-trainer".into(),
    };
    let initial = initial.map_or_else(
        || "drawn at random".into(),
        |sha256| format!("those of a trained model, SHA-256 `{sha256}`"),
    );
    let config = &trained.config;
    let (input, output, limits) = match trained.writes {
        Writes::Code => (
            format!(
                "a prompt in English, of which at most {} tokens are read",
                config.max_seq_len / 2
            ),
            "WGSL, always valid: `generate` writes under a constraint and has the validator check it",
            "It answers prompts like theirs; of others it makes the nearest thing it knows",
        ),
        Writes::Prompt => (
            "WGSL".to_owned(),
            "how likely a prompt is for it: `add-reviewer` gives this to a model that writes shaders",
            "What it says of other programs and prompts means less",
        ),
    };
    format!(
        "# {name}\n\n\
         {description}.\n\n\
         | | |\n| --- | --- |\n\
         | written by | tiny-agent-trainer {version} |\n\
         | input | {input} |\n\
         | output | {output} |\n\
         | parameters | {parameters} |\n\
         | sizes | d_model {d_model}, nhead {nhead}, num_layers {num_layers}, dim_feedforward {dim_feedforward}, \
         vocabulary {vocab_size}, at most {max_seq_len} tokens |\n\
         | data | {data}: {train} training and {validation} validation examples |\n\
         | first weights | {initial} |\n\
         | seed | {seed} |\n\
         | chosen by | the best {metric}, {value:.4}, after step {step} |\n\n\
         ## Limits\n\n\
         The model has seen nothing but its training examples. {limits}.\n",
        name = task.task.name,
        description = task.task.description,
        version = env!("CARGO_PKG_VERSION"),
        parameters = trained.transformer.num_params(),
        d_model = config.d_model,
        nhead = config.nhead,
        num_layers = config.num_layers,
        dim_feedforward = config.dim_feedforward,
        vocab_size = config.vocab_size,
        max_seq_len = config.max_seq_len,
        train = preparation.train.len(),
        validation = preparation.validation.len(),
        seed = task.training.seed,
        metric = best.metric,
        value = best.value,
        step = best.step,
    )
}
