package dev.nemomcp.studio.http;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Sockets that connect only where they may. The address is checked at the moment of connecting:
 * whatever a name resolves to then, and wherever a redirect leads.
 */
final class GuardedSockets extends SocketFactory {
  private final Predicate<InetAddress> mayConnectTo;

  GuardedSockets(Predicate<InetAddress> mayConnectTo) {
    this.mayConnectTo = mayConnectTo;
  }

  /** The address is not one to connect to. */
  static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private Refused(InetAddress address) {
      super("Connections to " + address.getHostAddress() + " are not allowed");
    }
  }

  /** An address of the public internet. */
  static boolean isPublic(InetAddress address) {
    return !(address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isCarrierInternal(address)
        || isUniqueLocal(address));
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress endpoint, int timeoutMillis) throws IOException {
        InetAddress address = ((InetSocketAddress) endpoint).getAddress();
        if (!mayConnectTo.test(address)) {
          throw new Refused(address);
        }
        super.connect(endpoint, timeoutMillis);
      }
    };
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return connected(new InetSocketAddress(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  private Socket connected(InetSocketAddress endpoint) throws IOException {
    Socket socket = createSocket();
    socket.connect(endpoint, 0);
    return socket;
  }

  /** 100.64.0.0/10, and 0.0.0.0/8 beside it: never reachable from outside. */
  private static boolean isCarrierInternal(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    return bytes.length == 4 && (first == 0 || (first == 100 && second >= 64 && second < 128));
  }

  /** fc00::/7, the private addresses of IPv6. */
  private static boolean isUniqueLocal(InetAddress address) {
    return address instanceof Inet6Address && (address.getAddress()[0] & 0xfe) == 0xfc;
  }
}
