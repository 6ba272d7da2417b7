package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.nemo.Nemo.Render;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderReadingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'status':'completed','output':{'url':'https://cdn/x.mp4'}}",
        "{'status':'completed','outputUrl':'https://cdn/x.mp4'}",
        "{'code':0,'data':{'status':'completed','output':{'url':'https://cdn/x.mp4'}}}",
        "{'code':0,'data':{'status':'completed','outputUrl':'https://cdn/x.mp4'}}",
        "{'status':'COMPLETED','data':{'output':{'url':'https://cdn/x.mp4'}}}",
        "{'success':true,'data':{'id':'r','status':'success','output_url':'https://cdn/x.mp4'}}",
      })
  void findsTheFileInEveryShape(String body) {
    Render render = read(body);
    assertThat(render.isDone()).isTrue();
    assertThat(render.url()).isEqualTo("https://cdn/x.mp4");
    assertThat(render.percent()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'success':true,'data':{'id':'r','status':'pending','progress':5}}|pending|5",
        "{'id':'r','status':'pending','progress':5}|pending|5",
        "{'status':'processing','progress':42.5}|processing|42.5",
        "{'status':'rendering','progress':0.25}|processing|25",
        "{'data':{'status':'processing','progress':'60'}}|processing|60",
        "{'status':'processing','progress':{'percent':70}}|processing|70",
        "{'status':'processing'}|processing|0",
        "{'status':'queued','progress':null,'data':{'progress':3}}|pending|3",
        "{'code':0,'data':{}}|pending|0",
      })
  void findsStatusAndProgressInEveryShape(String body, String status, double percent) {
    assertThat(read(body).status()).isEqualTo(status);
    assertThat(read(body).percent()).isEqualTo(percent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'status':'failed','error':'out of memory'}",
        "{'status':'failed','error':{'message':'out of memory'}}",
        "{'code':0,'message':'success','data':{'status':'failed','error':'out of memory'}}",
        "{'status':'error','errorMessage':'out of memory'}",
      })
  void findsTheReasonOfAFailure(String body) {
    assertThat(read(body).isFailed()).isTrue();
    assertThat(read(body).message()).isEqualTo("out of memory");
  }

  @Test
  void keepsTheIdThatWasAskedForWhereNoneIsTold() {
    assertThat(read("{'status':'pending'}").id()).isEqualTo("asked");
    assertThat(read("{'data':{'id':'told','status':'pending'}}").id()).isEqualTo("told");
  }

  private static Render read(String body) {
    return RenderReading.read(Json.read(body.replace('\'', '"')), "asked");
  }
}
