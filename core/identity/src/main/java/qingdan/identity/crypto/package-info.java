/** Keys, hashes and seals: the one place where identity touches cryptography. */
@org.jspecify.annotations.NullMarked
package qingdan.identity.crypto;
