using FluentMigrator;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Framework.Tests.Notes;

[Migration(209901010000)]
internal sealed class CreateNotes : DataMigration
{
    public override void Up()
    {
        CreateIndexTable(nameof(NoteIndex)).WithColumn("Text").AsCustom(OrdinalType).NotNullable();
        CreateIndexTable(nameof(NoteToken), oneRowPerItem: false).WithColumn("Token").AsCustom(OrdinalType).NotNullable();
        CreateScopeIndexes(nameof(NoteIndex), "Text", ["Text", "Id"], Enum.GetValues<OrganizationLevel>());
    }
}
