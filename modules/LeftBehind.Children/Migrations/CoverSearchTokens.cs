using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;

namespace LeftBehind.Children.Migrations;

/// <summary>Which mark a token bears stands in its indexes: the thousand hits of a surname are counted without going to a thousand rows.</summary>
[Migration(202611281620)]
internal sealed class CoverSearchTokens : DataMigration
{
    public override void Up()
    {
        RunSql("DROP INDEX \"IX_ChildToken_County_Token\"");
        RunSql("DROP INDEX \"IX_ChildToken_School_Token\"");
        RunSql("DROP INDEX \"IX_ChildToken_Token\"");
        CreateScopeIndexes(nameof(ChildToken), "Token", ["Token", "SortKey", "ContentItemId", "Latest", "Published"], OrganizationLevel.County, OrganizationLevel.School);
        RunSql("CREATE INDEX \"IX_ChildToken_Token\" ON \"ChildToken\" (\"Token\", \"SortKey\", \"ContentItemId\", \"Latest\", \"Published\")");
    }
}
