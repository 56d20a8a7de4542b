/** Countries and regions that companies put into the names of their local branches, in lower case. The United States
 * are not among them: "USA" is added and dropped freely. */
export const countries: ReadonlySet<string> = new Set(
  `africa argentina asia australia austria bahrain bangladesh belgium bermuda brazil bulgaria cambodia canada chile china
  colombia croatia cyprus czechia denmark ecuador egypt estonia europe finland france germany ghana greece guatemala
  hong-kong hungary iceland india indonesia iran iraq ireland israel italy japan jordan kenya korea kuwait latvia lebanon
  lithuania london luxembourg malaysia malta mexico morocco netherlands new-zealand nigeria norway oman pakistan panama
  peru philippines poland portugal qatar romania russia saudi-arabia scandinavia serbia singapore slovakia slovenia
  south-africa south-korea spain sweden switzerland taiwan thailand tunisia turkey uk ukraine united-kingdom uruguay
  venezuela vietnam`
    .trim()
    .split(/\s+/)
    .map((country) => country.replaceAll('-', ' ')),
);
