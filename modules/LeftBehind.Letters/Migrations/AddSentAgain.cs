using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Migrations;

[Migration(202611291040)]
internal sealed class AddSentAgain : DataMigration
{
    public override void Up() => Alter.Table(nameof(LetterRecipient)).AddColumn("SentAgainUtc").AsCustom(InstantType).Nullable();
}
