using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Indexes;

namespace LeftBehind.Letters.Migrations;

/// <summary>A block of somebody looks for the files of the same home.</summary>
[Migration(202611291610)]
internal sealed class IndexHomes : DataMigration
{
    public override void Up() => Create.Index("IX_PupilContacts_Home").OnTable(nameof(PupilContacts)).OnColumn("AddressHash");
}
