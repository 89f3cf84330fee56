using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Migrations;

/// <summary>Each message that leaves asks whether a stranger has its number: those of whom somebody said so are few.</summary>
[Migration(202611291521)]
internal sealed class AddStrangers : DataMigration
{
    public override void Up() => RunSql(
        $"CREATE INDEX \"IX_LetterRecipient_Stranger\" ON \"{nameof(LetterRecipient)}\" (\"PersonId\") WHERE \"LinkRevokedUtc\" IS NOT NULL AND \"FailedUtc\" IS NOT NULL");
}
