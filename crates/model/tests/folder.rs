//! The model folder: what is saved comes back, and what was damaged is named.

use std::fs;
use std::path::Path;

use burn::module::Module;
use burn::tensor::{Device, Int, Tensor, TensorData};
use model::folder::{
    CONFIG, FolderError, KNOWN_PROMPTS, REVIEWER, TOKENIZER, WEIGHTS, load, save, save_calibration,
    writes,
};
use model::{
    Calibration, KnownPrompts, Reviewer, ShaderModel, Transformer, TransformerConfig, Writes,
};
use wgsl_tokenizer::{FitOptions, Tokenizer};

fn untrained(seed: u64) -> ShaderModel {
    let device = Device::flex();
    let pairs = [("a red screen", "fn red() -> f32 {\n    return 1.0;\n}\n")];
    let tokenizer = Tokenizer::fit(pairs, &FitOptions::default()).unwrap();
    let config = TransformerConfig {
        vocab_size: tokenizer.vocab_size(),
        d_model: 16,
        nhead: 2,
        num_layers: 2,
        dim_feedforward: 24,
        dropout: 0.1,
        max_seq_len: 48,
    };
    let transformer = Transformer::new(&config, seed, &device).unwrap();
    let mut model = ShaderModel::new(config, tokenizer, transformer, device);
    model.known_prompts = KnownPrompts::new(["a red screen"]);
    model
}

fn logits(model: &ShaderModel) -> Vec<f32> {
    let ids = TensorData::new(vec![2_i32, 4, 9, 5], [1, 4]);
    let tokens: Tensor<2, Int> = Tensor::from_data(ids, &model.device);
    model
        .transformer
        .forward(tokens)
        .try_into_vec_as::<f32>()
        .unwrap()
}

fn saved(folder: &Path) -> ShaderModel {
    let model = untrained(1);
    save(&model, "# Card\n", folder).unwrap();
    model
}

#[test]
fn a_saved_model_comes_back_with_weights_of_16_bits() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("model");
    let model = saved(&folder);
    let loaded = load(&folder, &Device::flex()).unwrap();
    assert_eq!(loaded.config, model.config);
    assert_eq!(loaded.tokenizer.to_json(), model.tokenizer.to_json());
    for (loaded, saved) in logits(&loaded).iter().zip(logits(&model)) {
        // Eleven bits count.
        assert!((loaded - saved).abs() < 2e-3 * (1.0 + saved.abs()));
    }
    let parameters = loaded.transformer.num_params() as u64;
    let bytes = fs::metadata(folder.join(WEIGHTS)).unwrap().len();
    assert!(
        (2 * parameters..2 * parameters + 4096).contains(&bytes),
        "{bytes}"
    );
    // Nothing more is lost.
    let again = parent.path().join("again");
    save(&loaded, "# Card\n", &again).unwrap();
    assert_eq!(
        fs::read(folder.join(WEIGHTS)).unwrap(),
        fs::read(again.join(WEIGHTS)).unwrap()
    );
    assert_eq!(
        logits(&load(&again, &Device::flex()).unwrap()),
        logits(&loaded)
    );
    assert_eq!(
        fs::read_to_string(folder.join("MODEL_CARD.md")).unwrap(),
        "# Card\n"
    );
}

#[test]
fn equal_models_give_equal_bytes() {
    let parent = tempfile::tempdir().unwrap();
    let (a, b) = (parent.path().join("a"), parent.path().join("b"));
    saved(&a);
    saved(&b);
    for file in [WEIGHTS, TOKENIZER, CONFIG] {
        assert_eq!(
            fs::read(a.join(file)).unwrap(),
            fs::read(b.join(file)).unwrap(),
            "{file}"
        );
    }
}

#[test]
fn an_existing_folder_is_never_overwritten() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("model");
    saved(&folder);
    let before = fs::read(folder.join(WEIGHTS)).unwrap();
    let error = save(&untrained(2), "", &folder).unwrap_err();
    assert!(matches!(error, FolderError::Exists { .. }), "{error}");
    assert_eq!(fs::read(folder.join(WEIGHTS)).unwrap(), before);
}

#[test]
fn a_missing_file_is_named() {
    for file in [WEIGHTS, TOKENIZER, CONFIG] {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("model");
        saved(&folder);
        fs::remove_file(folder.join(file)).unwrap();
        let error = load(&folder, &Device::flex()).unwrap_err();
        assert!(
            matches!(error, FolderError::Missing { file: named, .. } if named == file),
            "{error}"
        );
        assert!(error.to_string().contains(file), "{error}");
    }
}

#[test]
fn a_truncated_or_altered_file_is_named() {
    for file in [WEIGHTS, TOKENIZER] {
        for damage in [truncate as fn(&Path), flip] {
            let parent = tempfile::tempdir().unwrap();
            let folder = parent.path().join("model");
            saved(&folder);
            damage(&folder.join(file));
            let error = load(&folder, &Device::flex()).unwrap_err();
            assert!(matches!(error, FolderError::Altered { .. }), "{error}");
            assert!(error.to_string().contains(file), "{error}");
        }
    }
}

#[test]
fn an_altered_size_is_found_even_where_the_shapes_would_fit() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("model");
    saved(&folder);
    let path = folder.join(CONFIG);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("nhead = 2", "nhead = 4")).unwrap();
    let error = load(&folder, &Device::flex()).unwrap_err();
    assert!(matches!(error, FolderError::Altered { .. }), "{error}");
}

#[test]
fn another_format_version_and_no_toml_are_refused() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("model");
    saved(&folder);
    let path = folder.join(CONFIG);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text.replace("format_version = 3", "format_version = 9"),
    )
    .unwrap();
    let error = load(&folder, &Device::flex()).unwrap_err();
    assert!(
        matches!(error, FolderError::Version { found: 9, .. }),
        "{error}"
    );
    fs::write(&path, "format_version = [").unwrap();
    let error = load(&folder, &Device::flex()).unwrap_err();
    assert!(matches!(error, FolderError::Config { .. }), "{error}");
}

fn truncate(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    bytes.truncate(bytes.len() / 2);
    fs::write(path, bytes).unwrap();
}

fn flip(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let last = bytes.len() - 1;
    bytes[last] ^= 1;
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_calibration_can_be_stored_and_stored_anew() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("model");
    saved(&folder);
    for intercept in [-1.5, 0.25] {
        let calibration = Calibration {
            intercept,
            mean: 3.0,
            min: 0.5,
            review: 0.1,
            answers: 200,
        };
        save_calibration(&folder, calibration).unwrap();
        let loaded = load(&folder, &Device::flex()).unwrap();
        assert_eq!(loaded.calibration, Some(calibration));
    }
}

#[test]
fn a_reviewer_comes_back_with_its_own_sizes_and_is_checked() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("model");
    let mut model = untrained(1);
    let config = TransformerConfig {
        num_layers: 1,
        ..model.config.clone()
    };
    let transformer = Transformer::new(&config, 5, &model.device).unwrap();
    model.reviewer = Some(Reviewer::new(config, transformer));
    save(&model, "# Card\n", &folder).unwrap();
    let review = |model: &ShaderModel| {
        let reviewer = model.reviewer.as_ref().unwrap();
        reviewer.log_probability(&[7, 8], &[9, 10, 11])
    };
    let loaded = load(&folder, &Device::flex()).unwrap();
    let sizes = |model: &ShaderModel| model.reviewer.as_ref().unwrap().config.clone();
    assert_eq!(sizes(&loaded), sizes(&model));
    let [found, saved] = [&loaded, &model].map(|model| review(model).unwrap());
    assert!((found - saved).abs() < 1e-2, "{found} instead of {saved}");

    let config = fs::read_to_string(folder.join(CONFIG)).unwrap();
    let (transformer, reviewer) = config.split_once("[reviewer]").unwrap();
    let altered = reviewer.replacen("nhead = 2", "nhead = 1", 1);
    let altered = format!("{transformer}[reviewer]{altered}");
    fs::write(folder.join(CONFIG), altered).unwrap();
    let error = load(&folder, &Device::flex()).unwrap_err();
    assert!(matches!(error, FolderError::Altered { .. }), "{error}");
    let (_, hashes) = reviewer.split_once("[sha256]").unwrap();
    let without = format!("{transformer}[sha256]{hashes}");
    fs::write(folder.join(CONFIG), without).unwrap();
    let error = load(&folder, &Device::flex()).unwrap_err().to_string();
    assert!(error.contains("belong together"), "{error}");
    fs::write(folder.join(CONFIG), &config).unwrap();
    flip(&folder.join(REVIEWER));
    let error = load(&folder, &Device::flex()).unwrap_err().to_string();
    assert!(error.contains(REVIEWER), "{error}");
    fs::remove_file(folder.join(REVIEWER)).unwrap();
    let error = load(&folder, &Device::flex()).unwrap_err();
    assert!(
        matches!(error, FolderError::Missing { file, .. } if file == REVIEWER),
        "{error}"
    );
}

#[test]
fn a_reviewer_that_does_not_fit_its_model_is_refused() {
    let parent = tempfile::tempdir().unwrap();
    let mut model = untrained(1);
    for (name, vocab_size, max_seq_len) in [("vocabulary", 1, 0), ("length", 0, 1)] {
        let config = TransformerConfig {
            vocab_size: model.config.vocab_size - vocab_size,
            max_seq_len: model.config.max_seq_len - max_seq_len,
            ..model.config.clone()
        };
        let transformer = Transformer::new(&config, 5, &model.device).unwrap();
        model.reviewer = Some(Reviewer::new(config, transformer));
        let folder = parent.path().join(name);
        save(&model, "# Card\n", &folder).unwrap();
        let error = load(&folder, &Device::flex()).unwrap_err().to_string();
        assert!(error.contains("another vocabulary"), "{error}");
    }
}

#[test]
fn what_a_model_writes_comes_back_and_is_code_where_it_is_not_said() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("model");
    let mut model = untrained(1);
    model.writes = Writes::Prompt;
    save(&model, "# Card\n", &folder).unwrap();
    assert_eq!(writes(&folder).unwrap(), Writes::Prompt);
    let config = fs::read_to_string(folder.join(CONFIG)).unwrap();
    let older = config.replace("writes = \"prompt\"\n", "");
    assert_ne!(older, config);
    fs::write(folder.join(CONFIG), older).unwrap();
    let loaded = load(&folder, &Device::flex()).unwrap();
    assert_eq!(loaded.writes, Writes::Code);
}

#[test]
fn known_prompts_come_back_and_are_checked() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("model");
    let model = saved(&folder);
    let loaded = load(&folder, &Device::flex()).unwrap();
    assert_eq!(loaded.known_prompts, model.known_prompts);
    fs::write(folder.join(KNOWN_PROMPTS), "a blue screen\n").unwrap();
    let error = load(&folder, &Device::flex()).unwrap_err();
    assert!(matches!(error, FolderError::Altered { .. }), "{error}");
}
