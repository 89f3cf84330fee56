using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Letters.Indexes;

/// <summary>Whom the letters about a pupil can go to: a letter to a county is addressed without opening one file.</summary>
public sealed class PupilContacts : ContentIndex
{
    [MaxLength(100)]
    public string Name { get; set; } = "";

    /// <summary>Class by class, the lowest grade first, and there as pinyin sorts.</summary>
    [MaxLength(PupilContactsProvider.SortKeyLength)]
    public string SortKey { get; set; } = "";

    /// <summary>A keyed hash of the home address; empty where none is known.</summary>
    [MaxLength(24)]
    public string AddressHash { get; set; } = "";

    /// <summary>The year in which the class began, as long as the pupil has one.</summary>
    public int? EntryYear { get; set; }

    public bool IsJunior { get; set; }

    /// <summary>JSON of <see cref="PupilPerson"/>s.</summary>
    public string Persons { get; set; } = "[]";
}

internal sealed class PupilContactsProvider(IKeyedHash hash) : IndexProvider<PupilContacts>
{
    public const int SortKeyLength = 140;
    private const int LastYear = 9999;

    public override string ContentType => "Child";

    protected override PupilContacts Map(ContentItem item)
    {
        var (child, enrolment) = (item.Get<ChildPart>(), item.Get<EnrolmentPart>());
        return new()
        {
            Name = child.Name,
            SortKey = SortKeyOf(child, enrolment),
            AddressHash = AddressHashOf(AddressOf(child.HomeAddress), hash),
            EntryYear = enrolment.EntryYear,
            IsJunior = enrolment.Stage == Organizations.SchoolStage.Junior,
            Persons = JsonSerializer.Serialize(RecipientRules.PersonsOf(item.Get<ParentsPart>(), item.Get<GuardiansPart>(), hash), ContentJson.Options),
        };
    }

    // Who entered last is in the lowest grade.
    private static string SortKeyOf(ChildPart child, EnrolmentPart enrolment)
    {
        var place = enrolment.EntryYear is { } year ? FormattableString.Invariant($"{(int)(enrolment.Stage ?? 0)}{LastYear - year:0000}{enrolment.ClassNumber ?? 0:00}") : "9";
        var key = $"{place} {NameSearch.SortKey(child.Name)}";
        return key.Length > SortKeyLength ? key[..SortKeyLength] : key;
    }

    public static string AddressHashOf(string address, IKeyedHash hash) => address.Length > 0 ? hash.Of("letter-address|" + address) : "";

    // Typed twice, an address differs by blanks and by the width of its digits.
    public static string AddressOf(string? typed) =>
        string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(character => char.IsLetterOrDigit(character) || char.IsSurrogate(character)));
}
