using System.ComponentModel.DataAnnotations;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.ViewModels;

/// <summary>What the policy asks for and the paper form has no cell for.</summary>
internal sealed class BackgroundForm
{
    [Display(Name = "Ethnicity")]
    public string? Ethnicity { get; set; }

    [Display(Name = "Resident ID number")]
    public string? ResidentIdNo { get; set; }

    [Display(Name = "Student registry number")]
    public string? StudentRegistryNo { get; set; }

    [Display(Name = "Registered residence")]
    public string? HukouPlace { get; set; }

    [Display(Name = "Area code of registered residence")]
    public string? HukouCode { get; set; }

    [Display(Name = "Kind of registered residence")]
    public HukouType? HukouType { get; set; }

    [Display(Name = "Rural family")]
    public bool? IsRuralFamily { get; set; }

    [Display(Name = "Home address")]
    public string? HomeAddress { get; set; }

    [Display(Name = "Parents' marriage")]
    public MaritalStatus? MaritalStatus { get; set; }

    [Display(Name = "Custody")]
    public Custody? Custody { get; set; }

    [Display(Name = "Note on the family")]
    public string? MaritalNote { get; set; }

    [Display(Name = "Lives so since")]
    public string? DetailSince { get; set; }
}
