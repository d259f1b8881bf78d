package dev.insightselectors.neighbours.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.insightselectors.core.error.Refusal;
import dev.insightselectors.core.model.Partition;
import dev.insightselectors.neighbours.form.BasicSelectorRules.DataResourceValue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of data resources, by type and partition. In the tables, P is a partition. */
class DataResourceTablesTest {
  private static final List<String> PARTITIONS =
      List.of(
          "aws",
          "aws-cn",
          "aws-us-gov",
          "aws-iso",
          "aws-iso-b",
          "aws-iso-e",
          "aws-iso-f",
          "aws-eusc");

  @ParameterizedTest
  @CsvSource({
    "AWS::S3::Object, arn:P:s3",
    "AWS::S3::Object, arn:P:s3:::",
    "AWS::S3::Object, arn:P:s3:::a-bucket/",
    "AWS::S3::Object, arn:P:s3:::a.bucket.1/some/prefix",
    "AWS::S3::Object, arn:P:s3:::a-bucket/a key: with everything",
    "AWS::Lambda::Function, arn:P:lambda",
    "AWS::Lambda::Function, arn:P:lambda:us-east-1:123456789012:function:my_function-1",
    "AWS::Lambda::Function, arn:P:lambda:us-east-1:123456789012:function:thing:live",
    "AWS::DynamoDB::Table, arn:P:dynamodb",
    "AWS::DynamoDB::Table, arn:P:dynamodb:us-east-1:123456789012:table/thing"
  })
  void nameResourcesOfTheCallersPartition(String type, String value) {
    for (String own : PARTITIONS) {
      for (String other : PARTITIONS) {
        String written = value.replace("P", other);
        assertThat(verdict(own, type, written))
            .as(written + " in " + own)
            .isEqualTo(own.equals(other) ? "accepted" : invalid(written));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "AWS::S3::Object, arn:P:s3:::*",
    "AWS::S3::Object, arn:P:s3:::*/*",
    "AWS::S3::Object, arn:P:s3:::team-*/*",
    "AWS::S3::Object, arn:P:s3:::/",
    "AWS::S3::Object, arn:P:s3:::/prefix",
    "AWS::S3::Object, arn:P:s3:::a-bucket",
    "AWS::S3::Object, arn:P:s3:::A_Bucket/",
    "AWS::S3::Object, arn:P:s3:::ab/",
    "AWS::S3::Object, arn:P:s3:",
    "AWS::S3::Object, arn:P:s3::",
    "AWS::S3::Object, arn:P:s3-outposts",
    "AWS::S3::Object, a-bucket/",
    "AWS::S3::Object, ''",
    "AWS::S3::Object, *",
    "AWS::S3::Object, arn:P:lambda",
    "AWS::S3::Object, arn:P:dynamodb",
    "AWS::Lambda::Function, arn:P:lambda:",
    "AWS::Lambda::Function, arn:P:lambda:*",
    "AWS::Lambda::Function, arn:P:lambda:us-east-1",
    "AWS::Lambda::Function, arn:P:lambda:us-east-1:123456789012:function:*",
    "AWS::Lambda::Function, arn:P:lambda:us-east-1:1234:function:thing",
    "AWS::Lambda::Function, arn:P:lambda:us-east-1:123456789012:layer:thing",
    "AWS::Lambda::Function, arn:P:s3",
    "AWS::DynamoDB::Table, arn:P:dynamodb:*",
    "AWS::DynamoDB::Table, arn:P:dynamodb:us-east-1:123456789012:table/*",
    "AWS::DynamoDB::Table, arn:P:dynamodb:us-east-1:123456789012:table",
    "AWS::DynamoDB::Table, arn:P:lambda"
  })
  void areRefusedWhereTheyNameNone(String type, String value) {
    for (String partition : PARTITIONS) {
      String written = value.replace("P", partition);
      assertThat(verdict(partition, type, written)).isEqualTo(invalid(written));
    }
  }

  private static String verdict(String partition, String type, String value) {
    return BasicSelectorRules.VALUE
        .judge(new DataResourceValue(new Partition(partition), type, value))
        .map(Refusal::message)
        .orElse("accepted");
  }

  private static String invalid(String value) {
    return "Value " + value + " for DataResources.Values is invalid.";
  }
}
