using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Organizations.ViewModels;

/// <summary>What is typed about a new or known organization. Which of it counts depends on the level and on what the user may change.</summary>
internal sealed class OrganizationForm
{
    public OrganizationLevel Level { get; set; }

    [Display(Name = "Stands under")]
    public int? ParentId { get; set; }

    [Display(Name = "Name"), TextLength(100), NoControlCharacters]
    public string? Name { get; set; }

    [Display(Name = "Code"), StringLength(32), NoControlCharacters]
    public string? Code { get; set; }

    [Display(Name = "Stage")]
    public StageChoice? Stage { get; set; }

    [Display(Name = "Year of entry")]
    public int? EntryYear { get; set; }

    [Display(Name = "Number of the class")]
    public int? ClassNumber { get; set; }

    [Display(Name = "First day")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "Who answers for the work"), TextLength(60), NoControlCharacters]
    public string? ResponsiblePerson { get; set; }

    [Display(Name = "Phone"), StringLength(60), NoControlCharacters]
    public string? Phone { get; set; }

    [Display(Name = "Address"), TextLength(200), NoControlCharacters]
    public string? Address { get; set; }

    public int Revision { get; set; }
}
