package dev.nemomcp.studio.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a file from a stranger is handed to FFmpeg. FFmpeg goes by content, and some contents name
 * further files or addresses: a playlist renamed to {@code .mp4} would read them. So only local
 * files may be opened, and only by demuxers that read one self-contained file.
 */
public final class SafeInput {
  private static final String PROTOCOLS = "file,pipe";

  /**
   * Left out on purpose: playlists and manifests (hls, dash, concat, imf, sdp), text that names
   * files, filter graphs and devices.
   */
  private static final String DEMUXERS =
      String.join(
          ",",
          // Video
          "mov,matroska,webm,avi,mpegts,mpeg,mpegvideo,flv,live_flv,asf,mxf,rm,dv,nut,ivf,obu",
          "h264,hevc,av1,vvc,m4v,mjpeg,yuv4mpegpipe,wtv,gxf,3gp",
          // Animated pictures
          "gif,apng,jpegxl_anim",
          // Sound
          "wav,w64,aiff,au,caf,mp3,aac,ac3,eac3,dts,truehd,mlp,flac,ogg,amr,ape,tta,wv,mpc,mpc8",
          // Single pictures
          "png_pipe,jpeg_pipe,webp_pipe,bmp_pipe,tiff_pipe,gif_pipe,jpegxl_pipe,j2k_pipe",
          "psd_pipe,qoi_pipe,ppm_pipe,pgm_pipe,pam_pipe,dds_pipe,hdr_pipe");

  private SafeInput() {}

  /**
   * The options that have to stand before {@code -i}, for ffprobe too.
   *
   * @param file what is going to be read
   */
  public static List<String> limits(Path file) {
    // FFmpeg takes a JPEG's name into account: a plain one is opened by image2, and a percent sign
    // would make that read a numbered sequence of other files.
    String demuxers = url(file).contains("%") ? DEMUXERS : DEMUXERS + ",image2";
    return List.of("-protocol_whitelist", PROTOCOLS, "-format_whitelist", demuxers);
  }

  /**
   * The arguments that open a file.
   *
   * @param file what to read
   * @param options further input options, such as {@code -ss}
   */
  public static List<String> of(Path file, String... options) {
    List<String> arguments = new ArrayList<>(limits(file));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("-i", url(file)));
    return List.copyOf(arguments);
  }

  /**
   * The file as FFmpeg takes it, whatever its name looks like: an option, an address.
   *
   * @param file to read or to write
   */
  public static String url(Path file) {
    return "file:" + file.toAbsolutePath();
  }
}
