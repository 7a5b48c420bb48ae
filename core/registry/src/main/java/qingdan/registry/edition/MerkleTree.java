package qingdan.registry.edition;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A Merkle tree after RFC 6962 section 2.1: a leaf is SHA-256 of 0x00 and its bytes, a node SHA-256 of 0x01 and its two children; the left
 * part of n leaves has the greatest power of two below n. So no node can be passed off as a leaf.
 */
public final class MerkleTree {
    private static final int BYTES = 32;

    private MerkleTree() {}

    /** Hash of a leaf's content. */
    public static byte[] leaf(byte[] content) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return digest.digest(content);
    }

    /** Root over leaf hashes, in their order; SHA-256 of nothing for an empty tree. */
    public static byte[] root(List<byte[]> leaves) {
        return leaves.isEmpty() ? sha256().digest() : root(leaves, 0, leaves.size());
    }

    private static byte[] root(List<byte[]> leaves, int from, int to) {
        if (to - from == 1) return leaves.get(from);
        int middle = from + left(to - from);
        return node(root(leaves, from, middle), root(leaves, middle, to));
    }

    /** The hashes that lead from a leaf to the root (audit path), nearest first. */
    public static List<byte[]> path(List<byte[]> leaves, int index) {
        List<byte[]> path = new ArrayList<>();
        path(leaves, 0, leaves.size(), index, path);
        return path;
    }

    private static void path(List<byte[]> leaves, int from, int to, int index, List<byte[]> path) {
        if (to - from == 1) return;
        int middle = from + left(to - from);
        if (index < middle) {
            path(leaves, from, middle, index, path);
            path.add(root(leaves, middle, to));
        } else {
            path(leaves, middle, to, index, path);
            path.add(root(leaves, from, middle));
        }
    }

    /** Whether a leaf stands at a place of a tree with that root. */
    public static boolean holds(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size || leaf.length != BYTES) return false;
        long at = index;
        long last = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (last == 0 || sibling.length != BYTES) return false;
            if ((at & 1) == 1 || at == last) {
                hash = node(sibling, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else hash = node(hash, sibling);
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && Arrays.equals(hash, root);
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    private static int left(int n) {
        return Integer.highestOneBit(n - 1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java runtime, but it is missing", e);
        }
    }
}
