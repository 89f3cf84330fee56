using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Letters.Contacts;

/// <summary>What a school decides for itself.</summary>
internal sealed class ContactSettings
{
    /// <summary>The policy asks for regular contact (定期, S70) and gives no number: a month is an assumption that each school can change.</summary>
    [Range(1, 365), Display(Name = "Days without contact from which on a family stands on the list")]
    public int QuietDays { get; set; } = 30;
}
