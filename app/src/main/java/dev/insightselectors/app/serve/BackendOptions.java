package dev.insightselectors.app.serve;

/** What the command line says of the backends that are not in memory. */
record BackendOptions(RegistryOptions registry, DynamoDbOptions dynamoDb, AwsOptions aws) {}
