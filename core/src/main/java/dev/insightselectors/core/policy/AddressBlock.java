package dev.insightselectors.core.policy;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** IP addresses of both versions, and blocks of them in CIDR notation. */
final class AddressBlock {
  private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F]*[:.][0-9a-fA-F:.]{1,40}");
  private static final Pattern PREFIX = Pattern.compile("\\d{1,3}");
  private static final byte[] NONE = {};

  private AddressBlock() {}

  /** Whether the block has the address; a block without a prefix is one address. */
  static boolean contains(String block, String address) {
    int slash = block.indexOf('/');
    byte[] network = bytes(slash < 0 ? block : block.substring(0, slash));
    byte[] host = bytes(address);
    int bits = network.length * Byte.SIZE;
    int prefix = slash < 0 ? bits : prefix(block.substring(slash + 1));
    return bits > 0
        && network.length == host.length
        && new BigInteger(1, network).xor(new BigInteger(1, host)).bitLength() <= bits - prefix;
  }

  private static int prefix(String text) {
    return PREFIX.matcher(text).matches() ? Integer.parseInt(text) : Integer.MAX_VALUE;
  }

  /** Colons keep the JDK from looking a name up, so version 4 is written in the form of 6. */
  private static byte[] bytes(String address) {
    if (!ADDRESS.matcher(address).matches()) {
      return NONE;
    }
    try {
      return InetAddress.getByName(address.contains(":") ? address : "::ffff:" + address)
          .getAddress();
    } catch (UnknownHostException otherText) {
      return NONE;
    }
  }
}
