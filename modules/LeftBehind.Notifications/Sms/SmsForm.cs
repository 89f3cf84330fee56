using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Notifications.Sms;

internal sealed class SmsForm : IValidatableObject
{
    [Display(Name = "Address of the gateway"), StringLength(400), NoControlCharacters]
    public string? Url { get; set; }

    [Display(Name = "Key"), StringLength(200), RegularExpression("[!-~]*", ErrorMessage = "A key is of letters and digits only.")]
    public string? Key { get; set; }

    [Display(Name = "Secret"), DataType(DataType.Password), StringLength(200)]
    public string? Secret { get; set; }

    [Display(Name = "Signature"), StringLength(20), NoControlCharacters]
    public string? Signature { get; set; }

    [Display(Name = "The gateway sends once per Idempotency-Key")]
    public bool HonoursKey { get; set; }

    public static SmsForm Of(SmsSettings settings) => new() { Url = settings.Url, Key = settings.Key, Signature = settings.Signature, HonoursKey = settings.HonoursKey };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var text = validationContext.GetRequiredService<IStringLocalizer<Startup>>();
        if (!string.IsNullOrWhiteSpace(Url) && !(Uri.TryCreate(Url.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            yield return new(text["Enter a whole address, such as https://sms.example.com/send."], [nameof(Url)]);
        }
        if (NeutralWords.Of(Signature ?? "") != (Signature ?? ""))
        {
            yield return new(text["Families read the sender: leave out words that label a child."], [nameof(Signature)]);
        }
    }
}
