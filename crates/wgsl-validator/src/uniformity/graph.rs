//! A graph of which values and which control flow depend on which.

/// The index of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct NodeId(pub(super) u32);

const NONE: u32 = u32::MAX;

/// Nodes with the edges that leave them, as linked lists in one arena.
#[derive(Debug, Default)]
pub(super) struct Graph {
    first_edge: Vec<u32>,
    /// The target of an edge and the next edge of the same node.
    edges: Vec<(NodeId, u32)>,
}

impl Graph {
    pub(super) fn clear(&mut self) {
        self.first_edge.clear();
        self.edges.clear();
    }

    pub(super) fn node(&mut self) -> NodeId {
        let id = NodeId(self.first_edge.len() as u32);
        self.first_edge.push(NONE);
        id
    }

    /// A node that depends on another.
    pub(super) fn node_to(&mut self, to: NodeId) -> NodeId {
        let id = self.node();
        self.edge(id, to);
        id
    }

    /// Lets `from` depend on `to`.
    pub(super) fn edge(&mut self, from: NodeId, to: NodeId) {
        if from == to {
            return;
        }
        let next = self.first_edge[from.0 as usize];
        if next != NONE && self.edges[next as usize].0 == to {
            return;
        }
        self.first_edge[from.0 as usize] = self.edges.len() as u32;
        self.edges.push((to, next));
    }

    pub(super) fn len(&self) -> usize {
        self.first_edge.len()
    }

    /// Marks all that the nodes on `open` depend on, themselves included, in `visited`.
    pub(super) fn reach(&self, mut open: Vec<NodeId>, visited: &mut [bool]) {
        open.retain(|node| !std::mem::replace(&mut visited[node.0 as usize], true));
        while let Some(node) = open.pop() {
            let mut edge = self.first_edge[node.0 as usize];
            while edge != NONE {
                let (to, next) = self.edges[edge as usize];
                if !std::mem::replace(&mut visited[to.0 as usize], true) {
                    open.push(to);
                }
                edge = next;
            }
        }
    }

    /// Which nodes depend on one of some nodes.
    pub(super) fn depending_on(&self, targets: &[NodeId]) -> Vec<bool> {
        let mut first = vec![NONE; self.len()];
        let mut reversed: Vec<(u32, u32)> = Vec::with_capacity(self.edges.len());
        for (from, &edge) in self.first_edge.iter().enumerate() {
            let mut edge = edge;
            while edge != NONE {
                let (to, next) = self.edges[edge as usize];
                reversed.push((from as u32, first[to.0 as usize]));
                first[to.0 as usize] = reversed.len() as u32 - 1;
                edge = next;
            }
        }
        let mut found = vec![false; self.len()];
        let mut open: Vec<u32> = targets.iter().map(|node| node.0).collect();
        while let Some(node) = open.pop() {
            if std::mem::replace(&mut found[node as usize], true) {
                continue;
            }
            let mut edge = first[node as usize];
            while edge != NONE {
                let (from, next) = reversed[edge as usize];
                open.push(from);
                edge = next;
            }
        }
        found
    }

    /// A shortest path from one node to another, both included.
    pub(super) fn path(&self, from: NodeId, to: NodeId) -> Option<Vec<NodeId>> {
        let mut before = vec![NONE; self.len()];
        before[from.0 as usize] = from.0;
        let mut queue = std::collections::VecDeque::from([from]);
        while let Some(node) = queue.pop_front() {
            if node == to {
                let mut path = vec![to];
                let mut at = to;
                while at != from {
                    at = NodeId(before[at.0 as usize]);
                    path.push(at);
                }
                path.reverse();
                return Some(path);
            }
            let mut edge = self.first_edge[node.0 as usize];
            while edge != NONE {
                let (next_node, next) = self.edges[edge as usize];
                if before[next_node.0 as usize] == NONE {
                    before[next_node.0 as usize] = node.0;
                    queue.push_back(next_node);
                }
                edge = next;
            }
        }
        None
    }
}
