package dev.nemomcp.project;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Media on the web. Addresses of this computer and its own network are refused. */
record WebAddress(URI uri) {
  /** How a host name becomes addresses. */
  interface Resolver {
    InetAddress[] resolve(String host) throws UnknownHostException;
  }

  static WebAddress check(URI uri, Resolver resolver) throws ProjectException {
    if (uri.getHost() == null || uri.getUserInfo() != null) {
      throw new ProjectException(
          "That is not a plain web address.", "Give an http or https link to the media file.");
    }
    try {
      for (InetAddress address : resolver.resolve(uri.getHost())) {
        if (isOwn(address)) {
          throw new ProjectException(
              uri.getHost() + " is an address of this computer or its own network.",
              "Upload the file by its path, or give a public link.");
        }
      }
      return new WebAddress(uri);
    } catch (UnknownHostException e) {
      throw new ProjectException(
          "There is no host " + uri.getHost() + ".", "Check the link and the connection.");
    }
  }

  private static boolean isOwn(InetAddress address) {
    byte[] bytes = address.getAddress();
    // fc00::/7, the private addresses of IPv6, and 100.64.0.0/10, those behind a carrier's NAT.
    boolean unique = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
    boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
    return unique
        || carrier
        || address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress();
  }
}
