//! The functions on slices as operations of burn's backend Flex, with their gradients.

use burn::backend::autodiff::checkpoint::base::Checkpointer;
use burn::backend::autodiff::checkpoint::strategy::CheckpointStrategy;
use burn::backend::autodiff::grads::Gradients;
use burn::backend::autodiff::ops::{Backward, Ops, OpsKind};
use burn::backend::flex::FlexTensor;
use burn::backend::ops::FloatTensorOps;
use burn::backend::tensor::{FloatTensor, IntTensor};
use burn::backend::{
    Autodiff, Backend, DispatchTensor, DispatchTensorKind, Flex, TensorMetadata, backend_extension,
};
use burn::tensor::{DType, Tensor, TensorData};
use tracing::trace_span;

use crate::{AttentionShape, Matrix, Output, Rotation};

/// Whether the hand-written operations take `tensor`.
pub(crate) fn is_flex(tensor: &DispatchTensor) -> bool {
    let inner = if let DispatchTensorKind::Autodiff(inner) = &tensor.kind {
        inner
    } else {
        &tensor.kind
    };
    matches!(inner, DispatchTensorKind::Flex(_)) && tensor.dtype() == DType::F32
}

/// Lets `change` change the numbers of `tensors`, where they stand if nothing else holds them. Tensors of another backend
/// or precision come back as they are, as the error.
pub(crate) fn change_numbers<const D: usize, const N: usize>(
    tensors: [Tensor<D>; N],
    change: impl FnOnce([&mut [f32]; N]),
) -> Result<[Tensor<D>; N], [Tensor<D>; N]> {
    let is_plain = |tensor: &Tensor<D>| {
        let tensor = tensor.clone().into_dispatch();
        matches!(tensor.kind, DispatchTensorKind::Flex(_)) && is_flex(&tensor)
    };
    if !tensors.iter().all(is_plain) {
        return Err(tensors);
    }
    let mut primitives = tensors.map(|tensor| {
        let DispatchTensorKind::Flex(tensor) = tensor.into_dispatch().kind else {
            unreachable!("all tensors are of Flex");
        };
        tensor.float().to_contiguous()
    });
    change(primitives.each_mut().map(FlexTensor::storage_mut));
    Ok(primitives.map(Tensor::from_primitive::<Flex>))
}

/// The operations, see [`crate::tensor`].
#[backend_extension(Autodiff, Flex)]
pub(crate) trait FusedOps: Backend {
    fn linear(x: FloatTensor<Self>, weight: FloatTensor<Self>) -> FloatTensor<Self>;

    fn rms_norm(x: FloatTensor<Self>, gamma: FloatTensor<Self>, epsilon: f32) -> FloatTensor<Self>;

    fn short_convolution(x: FloatTensor<Self>, taps: FloatTensor<Self>) -> FloatTensor<Self>;

    fn swiglu(both: FloatTensor<Self>) -> FloatTensor<Self>;

    fn causal_attention(
        query_key_value: FloatTensor<Self>,
        cos: FloatTensor<Self>,
        sin: FloatTensor<Self>,
        heads: usize,
    ) -> FloatTensor<Self>;

    fn cross_entropy(logits: FloatTensor<Self>, targets: IntTensor<Self>) -> FloatTensor<Self>;
}

/// The numbers of a contiguous tensor.
struct Values(FlexTensor);

impl Values {
    fn of(tensor: &FlexTensor) -> Self {
        Self(tensor.to_contiguous())
    }

    fn get(&self) -> &[f32] {
        self.0.storage()
    }
}

fn tensor(values: Vec<f32>, shape: impl Into<burn::tensor::Shape>) -> FlexTensor {
    FlexTensor::from_data(TensorData::new(values, shape))
}

/// Rows and columns, where all dimensions but the last are rows.
fn rows_and_columns(tensor: &FlexTensor) -> [usize; 2] {
    let shape = tensor.shape();
    let columns = shape[shape.num_dims() - 1];
    [shape.num_elements() / columns.max(1), columns]
}

/// The numbers of a matrix, and whether they lie there transposed.
fn matrix(of: &FlexTensor) -> (Values, bool) {
    let transposed = of.transpose(0, 1);
    if !of.is_contiguous() && transposed.is_contiguous() {
        (Values::of(&transposed), true)
    } else {
        (Values::of(of), false)
    }
}

fn view(values: &Values, [rows, columns]: [usize; 2], transposed: bool) -> Matrix<'_> {
    if transposed {
        Matrix::new(values.get(), columns, rows).transposed()
    } else {
        Matrix::new(values.get(), rows, columns)
    }
}

/// The span of an operation which reads and writes `numbers` in all, for a profile; next to nothing where nobody takes one.
macro_rules! operation {
    ($name:literal, $numbers:expr) => {
        trace_span!($name, bytes = 4 * ($numbers) as u64).entered()
    };
}

fn product(a: Matrix<'_>, b: Matrix<'_>) -> Vec<f32> {
    let mut out = vec![0.0; a.rows() * b.columns()];
    crate::product(a, b, &mut out, Output::Write);
    out
}

fn attention_shape(query_key_value: &FlexTensor, heads: usize) -> AttentionShape {
    let shape = query_key_value.shape();
    AttentionShape {
        sequences: shape[0],
        positions: shape[1],
        heads,
        head_dim: shape[2] / 3 / heads,
    }
}

fn integers(of: &FlexTensor) -> Vec<i64> {
    let of = of.to_contiguous();
    match of.dtype() {
        DType::I32 => of
            .storage::<i32>()
            .iter()
            .map(|&value| value.into())
            .collect(),
        _ => of.storage::<i64>().to_vec(),
    }
}

impl FusedOps for Flex {
    fn linear(x: FlexTensor, weight: FlexTensor) -> FlexTensor {
        let [rows, inputs] = rows_and_columns(&x);
        let outputs = weight.shape()[1];
        let numbers = rows * inputs + inputs * outputs + rows * outputs;
        let _operation = operation!("linear", numbers);
        let mut shape = x.shape();
        let last = shape.num_dims() - 1;
        shape[last] = outputs;
        let x = Values::of(&x);
        let (weight, transposed) = matrix(&weight);
        let weight = view(&weight, [inputs, outputs], transposed);
        tensor(product(Matrix::new(x.get(), rows, inputs), weight), shape)
    }

    fn rms_norm(x: FlexTensor, gamma: FlexTensor, epsilon: f32) -> FlexTensor {
        let shape = x.shape();
        let _operation = operation!("rms_norm", 2 * shape.num_elements());
        let mut y = vec![0.0; shape.num_elements()];
        let (x, gamma) = (Values::of(&x), Values::of(&gamma));
        crate::rms_norm(x.get(), gamma.get(), epsilon, &mut y);
        tensor(y, shape)
    }

    fn short_convolution(x: FlexTensor, taps: FlexTensor) -> FlexTensor {
        let shape = x.shape();
        let _operation = operation!("short_convolution", 2 * shape.num_elements());
        let mut y = vec![0.0; shape.num_elements()];
        let (x, taps) = (Values::of(&x), Values::of(&taps));
        crate::short_convolution(x.get(), taps.get(), [shape[1], shape[2]], &mut y);
        tensor(y, shape)
    }

    fn swiglu(both: FlexTensor) -> FlexTensor {
        let mut shape = both.shape();
        let last = shape.num_dims() - 1;
        shape[last] /= 2;
        let _operation = operation!("swiglu", 3 * shape.num_elements());
        let mut y = vec![0.0; shape.num_elements()];
        crate::swiglu(Values::of(&both).get(), shape[last], &mut y);
        tensor(y, shape)
    }

    fn causal_attention(
        query_key_value: FlexTensor,
        cos: FlexTensor,
        sin: FlexTensor,
        heads: usize,
    ) -> FlexTensor {
        let shape = attention_shape(&query_key_value, heads);
        let width = heads * shape.head_dim;
        let numbers = 4 * shape.sequences * shape.positions * width;
        let _operation = operation!("causal_attention", numbers);
        let mut out = vec![0.0; shape.sequences * shape.positions * width];
        let (cos, sin) = (Values::of(&cos), Values::of(&sin));
        let rotation = Rotation {
            cos: cos.get(),
            sin: sin.get(),
        };
        let input = Values::of(&query_key_value);
        crate::causal_attention(input.get(), rotation, shape, &mut out);
        tensor(out, [shape.sequences, shape.positions, width])
    }

    fn cross_entropy(logits: FlexTensor, targets: FlexTensor) -> FlexTensor {
        let [rows, classes] = rows_and_columns(&logits);
        let _operation = operation!("cross_entropy", rows * classes);
        let logits = Values::of(&logits);
        let loss = crate::cross_entropy(logits.get(), classes, &integers(&targets), None);
        tensor(vec![loss], [1])
    }
}

impl<C: CheckpointStrategy> FusedOps for Autodiff<Flex, C> {
    fn linear(x: FloatTensor<Self>, weight: FloatTensor<Self>) -> FloatTensor<Self> {
        let prepared = Linear.prepare::<C>([x.node(), weight.node()]);
        let (x, weight) = (x.into_primitive(), weight.into_primitive());
        match prepared.compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let y = Flex::linear(x.clone(), weight.clone());
                prepared.finish((x, weight), y)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(Flex::linear(x, weight)),
        }
    }

    fn rms_norm(x: FloatTensor<Self>, gamma: FloatTensor<Self>, epsilon: f32) -> FloatTensor<Self> {
        let prepared = RmsNorm.prepare::<C>([x.node(), gamma.node()]);
        let (x, gamma) = (x.into_primitive(), gamma.into_primitive());
        match prepared.compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let y = Flex::rms_norm(x.clone(), gamma.clone(), epsilon);
                prepared.finish((x, gamma, epsilon), y)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(Flex::rms_norm(x, gamma, epsilon)),
        }
    }

    fn short_convolution(x: FloatTensor<Self>, taps: FloatTensor<Self>) -> FloatTensor<Self> {
        let prepared = ShortConvolution.prepare::<C>([x.node(), taps.node()]);
        let (x, taps) = (x.into_primitive(), taps.into_primitive());
        match prepared.compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let y = Flex::short_convolution(x.clone(), taps.clone());
                prepared.finish((x, taps), y)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(Flex::short_convolution(x, taps)),
        }
    }

    fn swiglu(both: FloatTensor<Self>) -> FloatTensor<Self> {
        let prepared = SwiGlu.prepare::<C>([both.node()]);
        let both = both.into_primitive();
        match prepared.compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let y = Flex::swiglu(both.clone());
                prepared.finish(both, y)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(Flex::swiglu(both)),
        }
    }

    fn causal_attention(
        query_key_value: FloatTensor<Self>,
        cos: FloatTensor<Self>,
        sin: FloatTensor<Self>,
        heads: usize,
    ) -> FloatTensor<Self> {
        let prepared = CausalAttention.prepare::<C>([query_key_value.node()]);
        let input = query_key_value.into_primitive();
        let (cos, sin) = (cos.into_primitive(), sin.into_primitive());
        let attend = Flex::causal_attention;
        match prepared.compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let y = attend(input.clone(), cos.clone(), sin.clone(), heads);
                prepared.finish((input, [cos, sin], heads), y)
            }
            OpsKind::UnTracked(prepared) => prepared.finish(attend(input, cos, sin, heads)),
        }
    }

    fn cross_entropy(logits: FloatTensor<Self>, targets: IntTensor<Self>) -> FloatTensor<Self> {
        let prepared = CrossEntropy.prepare::<C>([logits.node()]);
        let logits = logits.into_primitive();
        match prepared.compute_bound().stateful() {
            OpsKind::Tracked(prepared) => {
                let [rows, classes] = rows_and_columns(&logits);
                let _operation = operation!("cross_entropy", 2 * rows * classes);
                let logits = Values::of(&logits);
                let targets = integers(&targets);
                let mut gradient = vec![0.0; rows * classes];
                let loss =
                    crate::cross_entropy(logits.get(), classes, &targets, Some(&mut gradient));
                prepared.finish(tensor(gradient, [rows, classes]), tensor(vec![loss], [1]))
            }
            OpsKind::UnTracked(prepared) => prepared.finish(Flex::cross_entropy(logits, targets)),
        }
    }
}

#[derive(Debug)]
struct Linear;

impl Backward<Flex, 2> for Linear {
    /// The input and the weight.
    type State = (FlexTensor, FlexTensor);

    fn backward(self, ops: Ops<Self::State, 2>, gradients: &mut Gradients, _: &mut Checkpointer) {
        let dy = Values::of(&gradients.consume::<Flex>(&ops.node));
        let (x, weight) = ops.state;
        let [rows, inputs] = rows_and_columns(&x);
        let outputs = weight.shape()[1];
        let dy = Matrix::new(dy.get(), rows, outputs);
        let (weight, transposed) = matrix(&weight);
        let [of_x, of_weight] = ops.parents;
        let numbers = rows * inputs + inputs * outputs + rows * outputs;
        if let Some(parent) = of_x {
            let _operation = operation!("linear: gradient of the input", numbers);
            let weight = view(&weight, [inputs, outputs], transposed);
            let dx = product(dy, weight.transposed());
            gradients.register::<Flex>(parent.id, tensor(dx, x.shape()));
        }
        if let Some(parent) = of_weight {
            let _operation = operation!("linear: gradient of the weight", numbers);
            let x = Values::of(&x);
            let x = Matrix::new(x.get(), rows, inputs);
            let dweight = if transposed {
                tensor(product(dy.transposed(), x), [outputs, inputs]).transpose(0, 1)
            } else {
                tensor(product(x.transposed(), dy), [inputs, outputs])
            };
            gradients.register::<Flex>(parent.id, dweight);
        }
    }
}

#[derive(Debug)]
struct RmsNorm;

impl Backward<Flex, 2> for RmsNorm {
    /// The input, the factors and epsilon.
    type State = (FlexTensor, FlexTensor, f32);

    fn backward(self, ops: Ops<Self::State, 2>, gradients: &mut Gradients, _: &mut Checkpointer) {
        let dy = Values::of(&gradients.consume::<Flex>(&ops.node));
        let (x, gamma, epsilon) = ops.state;
        let shape = x.shape();
        let _operation = operation!("rms_norm: gradient", 3 * shape.num_elements());
        let mut dx = vec![0.0; shape.num_elements()];
        let (x, gamma) = (Values::of(&x), Values::of(&gamma));
        let dgamma = crate::rms_norm_backward(x.get(), gamma.get(), epsilon, dy.get(), &mut dx);
        let [of_x, of_gamma] = ops.parents;
        if let Some(parent) = of_x {
            gradients.register::<Flex>(parent.id, tensor(dx, shape));
        }
        if let Some(parent) = of_gamma {
            let width = dgamma.len();
            gradients.register::<Flex>(parent.id, tensor(dgamma, [width]));
        }
    }
}

#[derive(Debug)]
struct ShortConvolution;

impl Backward<Flex, 2> for ShortConvolution {
    /// The input and the taps.
    type State = (FlexTensor, FlexTensor);

    fn backward(self, ops: Ops<Self::State, 2>, gradients: &mut Gradients, _: &mut Checkpointer) {
        let dy = Values::of(&gradients.consume::<Flex>(&ops.node));
        let (x, taps) = ops.state;
        let (shape, shape_of_taps) = (x.shape(), taps.shape());
        let _operation = operation!("short_convolution: gradient", 3 * shape.num_elements());
        let mut dx = vec![0.0; shape.num_elements()];
        let (x, taps) = (Values::of(&x), Values::of(&taps));
        let sizes = [shape[1], shape[2]];
        let dtaps =
            crate::short_convolution_backward(x.get(), taps.get(), sizes, dy.get(), &mut dx);
        let [of_x, of_taps] = ops.parents;
        if let Some(parent) = of_x {
            gradients.register::<Flex>(parent.id, tensor(dx, shape));
        }
        if let Some(parent) = of_taps {
            gradients.register::<Flex>(parent.id, tensor(dtaps, shape_of_taps));
        }
    }
}

#[derive(Debug)]
struct SwiGlu;

impl Backward<Flex, 1> for SwiGlu {
    /// The input.
    type State = FlexTensor;

    fn backward(self, ops: Ops<Self::State, 1>, gradients: &mut Gradients, _: &mut Checkpointer) {
        let dy = Values::of(&gradients.consume::<Flex>(&ops.node));
        if let [Some(parent)] = ops.parents {
            let shape = ops.state.shape();
            let _operation = operation!("swiglu: gradient", 5 * shape.num_elements() / 2);
            let width = shape[shape.num_dims() - 1] / 2;
            let mut dboth = vec![0.0; shape.num_elements()];
            let both = Values::of(&ops.state);
            crate::swiglu_backward(both.get(), width, dy.get(), &mut dboth);
            gradients.register::<Flex>(parent.id, tensor(dboth, shape));
        }
    }
}

#[derive(Debug)]
struct CausalAttention;

impl Backward<Flex, 1> for CausalAttention {
    /// Queries, keys and values; cosines and sines; the number of heads.
    type State = (FlexTensor, [FlexTensor; 2], usize);

    fn backward(self, ops: Ops<Self::State, 1>, gradients: &mut Gradients, _: &mut Checkpointer) {
        let dout = Values::of(&gradients.consume::<Flex>(&ops.node));
        if let [Some(parent)] = ops.parents {
            let (input, rotation, heads) = ops.state;
            let numbers = 7 * input.shape().num_elements() / 3;
            let _operation = operation!("causal_attention: gradient", numbers);
            let mut gradient = vec![0.0; input.shape().num_elements()];
            let [cos, sin] = rotation.map(|table| Values::of(&table));
            let rotation = Rotation {
                cos: cos.get(),
                sin: sin.get(),
            };
            let values = Values::of(&input);
            let shape = attention_shape(&input, heads);
            let dout = dout.get();
            crate::causal_attention_backward(values.get(), rotation, shape, dout, &mut gradient);
            gradients.register::<Flex>(parent.id, tensor(gradient, input.shape()));
        }
    }
}

#[derive(Debug)]
struct CrossEntropy;

impl Backward<Flex, 1> for CrossEntropy {
    /// The gradient of the logits.
    type State = FlexTensor;

    fn backward(self, ops: Ops<Self::State, 1>, gradients: &mut Gradients, _: &mut Checkpointer) {
        let dloss = Values::of(&gradients.consume::<Flex>(&ops.node)).get()[0];
        if let [Some(parent)] = ops.parents {
            let numbers = 2 * ops.state.shape().num_elements();
            let _operation = operation!("cross_entropy: gradient", numbers);
            let gradient = Flex::float_mul_scalar(ops.state, dloss.into());
            gradients.register::<Flex>(parent.id, gradient);
        }
    }
}
