using FluentMigrator;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Indexes;

namespace LeftBehind.Letters.Migrations;

[Migration(202611281905)]
internal sealed class CreateLetters : DataMigration
{
    public override void Up()
    {
        CreateIndexTable(nameof(LetterIndex))
            .WithColumn("Title").AsString(60).NotNullable()
            .WithColumn("SearchText").AsCustom(TextType).NotNullable()
            .WithColumn("Season").AsInt32().NotNullable()
            .WithColumn("Language").AsInt32().NotNullable()
            .WithColumn("ModifiedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("PublishedUtc").AsCustom(InstantType).Nullable();
        CreateScopeIndexes(nameof(LetterIndex), "Modified", ["ModifiedUtc", "Id"], OrganizationLevel.County, OrganizationLevel.School, OrganizationLevel.Class);

        CreateIndexTable(nameof(PupilContacts))
            .WithColumn("Name").AsString(100).NotNullable()
            .WithColumn("SortKey").AsCustom(OrdinalType).NotNullable()
            .WithColumn("AddressHash").AsString(24).NotNullable()
            .WithColumn("EntryYear").AsInt32().Nullable()
            .WithColumn("IsJunior").AsBoolean().NotNullable()
            .WithColumn("Persons").AsCustom(TextType).NotNullable();
        CreateScopeIndexes(nameof(PupilContacts), "Sort", ["SortKey", "Id"], OrganizationLevel.School, OrganizationLevel.Class);
        CreateRecipients();
        CreateContacts();
        // Files from before have no row of contacts yet: each is mapped anew once, by the task that looks at them each night.
        RunSql("UPDATE \"ChildIndex\" SET \"RecheckOn\" = '2013-01-01'");
    }

    private void CreateRecipients()
    {
        CreateScopedTable(nameof(LetterRecipient))
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("ContentItemVersionId").AsString(32).NotNullable()
            .WithColumn("HouseholdKey").AsString(32).NotNullable()
            .WithColumn("PersonId").AsString(40).NotNullable()
            .WithColumn("PersonName").AsString(100).NotNullable()
            .WithColumn("Relation").AsString(20).NotNullable()
            .WithColumn("IsAddressee").AsBoolean().NotNullable()
            .WithColumn("ChildIds").AsCustom(TextType).NotNullable()
            .WithColumn("ChildNames").AsString(500).NotNullable()
            .WithColumn("SortKey").AsCustom(OrdinalType).NotNullable()
            .WithColumn("Channel").AsInt32().NotNullable()
            .WithColumn("SentUtc").AsCustom(InstantType).Nullable()
            .WithColumn("OpenedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("ConfirmedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("PaperUtc").AsCustom(InstantType).Nullable()
            .WithColumn("PhonedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("CallAskedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("Note").AsString(200).NotNullable()
            .WithColumn("FailedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("TokenHash").AsString(24).NotNullable()
            .WithColumn("LinkExpiresUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("LinkRevokedUtc").AsCustom(InstantType).Nullable()
            .WithColumn("LinkTries").AsInt32().NotNullable();
        Create.Index("UX_LetterRecipient_Token").OnTable(nameof(LetterRecipient)).OnColumn("TokenHash").Ascending().WithOptions().Unique();
        Create.Index("IX_LetterRecipient_Letter").OnTable(nameof(LetterRecipient))
            .OnColumn("ContentItemVersionId").Ascending().OnColumn("SortKey").Ascending().OnColumn("Id").Ascending();
    }

    private void CreateContacts()
    {
        CreateScopedTable(nameof(Contact))
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("PersonId").AsString(40).NotNullable()
            .WithColumn("PersonName").AsString(100).NotNullable()
            .WithColumn("Channel").AsInt32().NotNullable()
            .WithColumn("Direction").AsInt32().NotNullable()
            .WithColumn("IsReached").AsBoolean().NotNullable()
            .WithColumn("HappenedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("ByUserId").AsInt32().NotNullable()
            .WithColumn("ByName").AsString(60).NotNullable()
            .WithColumn("LetterId").AsString(32).NotNullable()
            .WithColumn("Topic").AsString(120).NotNullable();
        Create.Index("IX_Contact_Item").OnTable(nameof(Contact)).OnColumn("ContentItemId").Ascending().OnColumn("HappenedUtc").Descending();

        CreateScopedTable(nameof(ContactRule))
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("PersonId").AsString(40).NotNullable()
            .WithColumn("Kind").AsInt32().NotNullable()
            .WithColumn("Language").AsInt32().NotNullable()
            .WithColumn("Reason").AsString(200).NotNullable()
            .WithColumn("ChangedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("ChangedBy").AsInt32().NotNullable()
            .WithColumn("ChangedByName").AsString(60).NotNullable();
        Create.Index("UX_ContactRule_Person").OnTable(nameof(ContactRule)).OnColumn("PersonId").Ascending().OnColumn("ContentItemId").Ascending().WithOptions().Unique();
        Create.Index("IX_ContactRule_Item").OnTable(nameof(ContactRule)).OnColumn("ContentItemId");

        CreateScopedTable(nameof(LetterReply))
            .WithColumn("ContentItemId").AsString(32).NotNullable()
            .WithColumn("RecipientId").AsInt64().NotNullable()
            .WithColumn("Text").AsString(1000).NotNullable()
            .WithColumn("Sound").AsString(60).NotNullable()
            .WithColumn("ReceivedUtc").AsCustom(InstantType).NotNullable()
            .WithColumn("HandledUtc").AsCustom(InstantType).Nullable()
            .WithColumn("HandledByName").AsString(60).NotNullable();
        Create.Index("IX_LetterReply_Letter").OnTable(nameof(LetterReply)).OnColumn("ContentItemId").Ascending().OnColumn("Id").Ascending();
    }
}
