using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Indexes;

namespace LeftBehind.Letters.Recipients;

/// <summary>The people of a child's file, and where they live.</summary>
/// <param name="Address">As two who type it would agree on; empty where none is known.</param>
/// <param name="Persons">Parents and guardians.</param>
internal sealed record NamedFamily(string Address, IReadOnlyList<NamedPerson> Persons)
{
    public static NamedFamily Of(ContentItem file)
    {
        var (parents, guardians) = (file.Get<ParentsPart>(), file.Get<GuardiansPart>());
        return new(PupilContactsProvider.AddressOf(file.Get<ChildPart>().HomeAddress),
        [
            .. guardians.Guardians.Select(guardian => (guardian.PersonId, guardian.Name, guardian.Phones, Kinship: KinshipWords.Of(guardian.Relation)))
                .Concat(Enum.GetValues<ParentRole>().Select(role => (Parent: parents.Of(role), role)).Select(
                    entry => (entry.Parent.PersonId, entry.Parent.Name, entry.Parent.Phones, Kinship: KinshipWords.Of(entry.role))))
                .Where(person => !string.IsNullOrEmpty(person.PersonId) && !string.IsNullOrEmpty(person.Name))
                .GroupBy(person => person.PersonId!, (id, all) => (Id: id, All: all.ToList()))
                .Select(person => new NamedPerson(person.Id, person.All[0].Name!, [.. person.All.SelectMany(entry => entry.Phones).Where(phone => phone.Length > 0).Distinct()])
                {
                    Kinships = [.. person.All.Select(entry => entry.Kinship).Where(kinship => kinship.Length > 0).Distinct()],
                }),
        ]);
    }
}
