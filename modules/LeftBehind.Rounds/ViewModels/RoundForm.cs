using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;
using LeftBehind.Organizations;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.ViewModels;

internal sealed class RoundForm
{
    private const int TermsInAYear = 10;

    [Required, TextLength(RoundRules.LongestName), NoControlCharacters, Display(Name = "Name of the round")]
    public string? Name { get; set; }

    /// <summary>Year and number in one: 20261.</summary>
    [Required, Range(20001, 21002), Display(Name = "School year and term")]
    public int? Term { get; set; }

    [Required, Display(Name = "Schools hand in by")]
    public DateOnly? EntryDeadline { get; set; }

    [Required, Display(Name = "County approves by")]
    public DateOnly? FilingDeadline { get; set; }

    public int Revision { get; set; }

    public static int KeyOf(Term term) => (term.Year.StartYear * TermsInAYear) + term.Number;

    public static RoundForm Of(CollectionRound round) => new()
    {
        Name = round.Name,
        Term = (round.SchoolYear * TermsInAYear) + round.TermNumber,
        EntryDeadline = round.EntryDeadline,
        FilingDeadline = round.FilingDeadline,
        Revision = round.Revision,
    };

    /// <summary>Of a form that is valid.</summary>
    public void WriteTo(CollectionRound round)
    {
        (round.Name, round.EntryDeadline, round.FilingDeadline) = (Name!.Trim(), EntryDeadline!.Value, FilingDeadline!.Value);
        (round.SchoolYear, round.TermNumber) = (Term!.Value / TermsInAYear, Term.Value % TermsInAYear);
    }
}
