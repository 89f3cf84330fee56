using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests;

/// <summary>One site on PostgreSQL, one class after the other, for classes that look only at what they have made themselves and turn no clock.</summary>
[CollectionDefinition(nameof(SharedOnPostgreSql))]
public sealed class SharedOnPostgreSql : ICollectionFixture<PostgreSqlSite>;
